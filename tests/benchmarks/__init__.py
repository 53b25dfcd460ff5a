"""Scripts that measure; each writes JSON and a table to results/ and names machine, versions and seed."""
