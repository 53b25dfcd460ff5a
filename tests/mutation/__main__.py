"""Damages what the program reads and sees that it never ends in anything but a sentence.

    python -m tests.mutation [--each 10000] [--seed 0] [--first 0] [NAME ...]

Without names: everything there is. A failure is told with its name, seed and number; ``--first NUMBER --each 1 NAME`` repeats it alone.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections import Counter

from tests.mutation.trial import SHOWN, Result, Trial, repeat, workplace


def main() -> int:
    """Returns 1 where anything failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--each", type=int, default=500)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--first", type=int, default=0)
    reported = parser.parse_args()
    logging.disable(logging.CRITICAL)
    with workplace() as workspace:
        from tests.mutation.trials import all_trials  # here: parts of it load torch

        trials: dict[str, Trial] = all_trials(workspace)
        unknown = set(reported.names) - trials.keys()
        if unknown:
            parser.error(f"there is no {', '.join(sorted(unknown))}; there are: {', '.join(trials)}")
        results = []
        for name in reported.names or trials:
            results.append(repeat(name, trials[name], count=reported.each, seed=reported.seed, first=reported.first))
            show(results[-1])
    failed = sum(len(result.failures) for result in results)
    print(f"{sum(result.count for result in results):,} mutations, {failed} failures")
    return int(failed > 0)


def show(result: Result) -> None:
    """Prints what became of one thing, its failures by kind."""
    print(result, flush=True)
    kinds = Counter(where for _, where in result.failures)
    for where, count in kinds.most_common():
        examples = [which for which, other in result.failures if other == where][:SHOWN]
        print(f"  {count} × {where}\n    {', '.join(examples)}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
