<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advanced</name>
    <message>
        <source>▸ Advanced</source>
        <translation>▸ Erweitert</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often every sample is seen while tuning</source>
        <translation>Wie oft jedes Beispiel beim Anpassen gesehen wird</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>The same seed gives the same result again</source>
        <translation>Dieselbe Startzahl ergibt wieder dasselbe Ergebnis</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Pixels a side of what the network sees; automatic follows the size of your pictures</source>
        <translation>Pixel je Seite, die das Netz sieht; automatisch richtet sich nach der Größe Ihrer Bilder</translation>
    </message>
    <message>
        <source>Vary samples</source>
        <translation>Beispiele variieren</translation>
    </message>
    <message>
        <source>Crops, flips and colours of pictures change while all layers are tuned, and passages lack some sentences, so that it learns more from few</source>
        <translation>Ausschnitt, Spiegelung und Farben der Bilder wechseln, während alle Schichten lernen, und Texten fehlen einige Sätze, damit aus wenigen mehr gelernt wird</translation>
    </message>
    <message>
        <source>Thaw step by step</source>
        <translation>Schrittweise auftauen</translation>
    </message>
    <message>
        <source>The last layers begin to learn first, the lower ones in the course of the first half of the epochs</source>
        <translation>Die letzten Schichten lernen zuerst, die unteren kommen im Lauf der ersten Hälfte der Epochen dazu</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Zuerst üben</translation>
    </message>
    <message>
        <source>Questions only: it first learns on gaps in your own passages; automatic does so where few are answered</source>
        <translation>Nur Fragen: Es lernt zuerst an Lücken in Ihren eigenen Texten; automatisch dann, wenn wenige beantwortet sind</translation>
    </message>
    <message>
        <source>8-bit network</source>
        <translation>8-Bit-Netz</translation>
    </message>
    <message>
        <source>Quick only: about twice as fast, nearly as accurate, a quarter of the size</source>
        <translation>Nur Schnell: etwa doppelt so schnell, fast so genau, ein Viertel der Größe</translation>
    </message>
    <message>
        <source>▾ Advanced</source>
        <translation>▾ Erweitert</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>{} labels are few: bringing texts of a class together often adds some points, and is kept only where it does.</source>
        <translation>{} Labels sind wenige: Texte einer Klasse einander anzunähern bringt oft einige Punkte und wird nur behalten, wo es das tut.</translation>
    </message>
    <message>
        <source>with {} labels in the smallest class a new head on a frozen network is hardest to beat, and takes seconds.</source>
        <translation>bei {} Labels in der kleinsten Klasse ist ein neuer Kopf auf einem eingefrorenen Netz kaum zu schlagen und braucht nur Sekunden.</translation>
    </message>
    <message>
        <source>a new head alone is right {} of the time already, so tuning has little to add.</source>
        <translation>ein neuer Kopf allein liegt schon in {} der Fälle richtig, das Anpassen kann wenig hinzufügen.</translation>
    </message>
    <message>
        <source>with {} labels, narrow additions to every layer learn what a new head alone cannot.</source>
        <translation>mit {} Labels lernen schmale Zusätze zu jeder Schicht, was ein neuer Kopf allein nicht kann.</translation>
    </message>
    <message>
        <source>a new head alone is right about {} of the time, and with {} labels and more a class, tuning all layers usually adds several points.</source>
        <translation>ein neuer Kopf allein liegt in etwa {} der Fälle richtig, und mit {} Labels und mehr je Klasse bringt das Anpassen aller Schichten meist mehrere Punkte.</translation>
    </message>
    <message>
        <source>with {} labels and more a class, tuning the last blocks can pay.</source>
        <translation>mit {} Labels und mehr je Klasse kann sich das Anpassen der letzten Blöcke lohnen.</translation>
    </message>
</context>
<context>
    <name>BackboneTable</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>GMACs</source>
        <translation>GMACs</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>zum Herunterladen</translation>
    </message>
    <message>
        <source>{}, not commercial</source>
        <translation>{}, nicht gewerblich</translation>
    </message>
</context>
<context>
    <name>BlockSlider</name>
    <message>
        <source>How many of the last blocks learn</source>
        <translation>Wie viele der letzten Blöcke lernen</translation>
    </message>
    <message>
        <source>Drag to the left to let more blocks learn</source>
        <translation>Nach links ziehen, damit mehr Blöcke lernen</translation>
    </message>
    <message>
        <source>reading the network …</source>
        <translation>Netz wird gelesen …</translation>
    </message>
    <message>
        <source>{} of {} blocks learn: {} of {} million parameters</source>
        <translation>{} von {} Blöcken lernen: {} von {} Millionen Parametern</translation>
    </message>
</context>
<context>
    <name>BoxEditor</name>
    <message>
        <source>{}: {} × {} pixels. Digits change its class, arrows nudge it, Delete removes it.</source>
        <translation>{}: {} × {} Pixel. Ziffern ändern die Klasse, Pfeile schieben, Entf entfernt.</translation>
    </message>
    <message>
        <source>{} suggested: Enter accepts all, a click one of them, X rejects them.</source>
        <translation>{} vorgeschlagen: Enter nimmt alle an, ein Klick einen davon, X verwirft sie.</translation>
    </message>
    <message>
        <source>{} boxes.</source>
        <translation>{} Kästen.</translation>
    </message>
    <message>
        <source>Marked as empty.</source>
        <translation>Als leer gekennzeichnet.</translation>
    </message>
    <message>
        <source>Not marked yet: draw a box around each thing; E says that there is none. S suggests.</source>
        <translation>Noch nicht bearbeitet: Ziehen Sie um jedes Ding einen Kasten; E sagt, dass keines da ist. S schlägt vor.</translation>
    </message>
    <message>
        <source>change the class of a box</source>
        <translation>Klasse eines Kastens ändern</translation>
    </message>
    <message>
        <source>delete a box</source>
        <translation>Kasten löschen</translation>
    </message>
    <message>
        <source>mark a picture as empty</source>
        <translation>Bild als leer kennzeichnen</translation>
    </message>
    <message>
        <source>{} boxes copied.</source>
        <translation>{} Kästen kopiert.</translation>
    </message>
    <message>
        <source>What is it? Press a digit, or type the name of a class.</source>
        <translation>Was ist es? Drücken Sie eine Ziffer oder tippen Sie den Namen einer Klasse.</translation>
    </message>
    <message>
        <source>move a box</source>
        <translation>Kasten verschieben</translation>
    </message>
    <message>
        <source>draw a box</source>
        <translation>Kasten zeichnen</translation>
    </message>
    <message>
        <source>draw {} boxes</source>
        <translation>{} Kästen zeichnen</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>What the newest model finds here (S)</source>
        <translation>Was das neueste Modell hier findet (S)</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Make the suggestions boxes (Enter)</source>
        <translation>Aus den Vorschlägen Kästen machen (Enter)</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Nichts darauf</translation>
    </message>
    <message>
        <source>There is nothing to mark here (E)</source>
        <translation>Hier ist nichts zu kennzeichnen (E)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The boxes of the picture before this one (R)</source>
        <translation>Die Kästen des vorigen Bildes (R)</translation>
    </message>
    <message>
        <source>Delete box</source>
        <translation>Kasten löschen</translation>
    </message>
    <message>
        <source>Remove the chosen box (Delete)</source>
        <translation>Den gewählten Kasten entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>BoxResult</name>
    <message>
        <source>Can it be trusted?</source>
        <translation>Kann man ihm trauen?</translation>
    </message>
    <message>
        <source>By class and size</source>
        <translation>Nach Klasse und Größe</translation>
    </message>
    <message>
        <source>Confusion: what is there, and what it said</source>
        <translation>Verwechslungen: was da ist und was es sagte</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Ausbeute</translation>
    </message>
    <message>
        <source>Threshold, precision and recall</source>
        <translation>Schwelle, Genauigkeit und Ausbeute</translation>
    </message>
    <message>
        <source>F1 by the score from which on boxes are shown</source>
        <translation>F1 nach dem Wert, ab dem Kästen gezeigt werden</translation>
    </message>
    <message>
        <source>Of what it finds, how much is right (up), the more it finds (to the right)</source>
        <translation>Wie viel von dem, was es findet, stimmt (nach oben), je mehr es findet (nach rechts)</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>mAP50, between {} and {} in 95 of 100 cases; {} on {} pictures</source>
        <translation>mAP50, in 95 von 100 Fällen zwischen {} und {}; {} an {} Bildern</translation>
    </message>
    <message>
        <source>{} where boxes have to fit closely: mAP 50–95 ({} – {})</source>
        <translation>{}, wenn Kästen eng sitzen müssen: mAP 50–95 ({} – {})</translation>
    </message>
    <message>
        <source>Boxes of {} and more are shown: F1 {} there</source>
        <translation>Gezeigt werden Kästen ab {}: F1 dort {}</translation>
    </message>
    <message>
        <source>Scores are off by {} on average</source>
        <translation>Die Werte liegen im Mittel um {} daneben</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>F1 is {} at {}</source>
        <translation>F1 ist {} bei {}</translation>
    </message>
    <message>
        <source>Precision over all of recall: {}</source>
        <translation>Genauigkeit über die ganze Ausbeute: {}</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>Kästen</translation>
    </message>
    <message>
        <source>small {}</source>
        <translation>klein {}</translation>
    </message>
    <message>
        <source>medium {}</source>
        <translation>mittel {}</translation>
    </message>
    <message>
        <source>large {}</source>
        <translation>groß {}</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>Show these pictures</source>
        <translation>Diese Bilder zeigen</translation>
    </message>
    <message>
        <source>None: every box was found.</source>
        <translation>Keine: Jeder Kasten wurde gefunden.</translation>
    </message>
    <message>
        <source>{} taken for {}</source>
        <translation>{} für {} gehalten</translation>
    </message>
</context>
<context>
    <name>BoxTry</name>
    <message>
        <source>The picture with what was found</source>
        <translation>Das Bild mit dem, was gefunden wurde</translation>
    </message>
    <message>
        <source>How sure a box must be to be shown</source>
        <translation>Wie sicher ein Kasten sein muss, um gezeigt zu werden</translation>
    </message>
    <message>
        <source>What was found in the folder</source>
        <translation>Was im Ordner gefunden wurde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>The boxes come from the model exactly as it is exported.</source>
        <translation>Die Kästen kommen aus dem Modell genau so, wie es exportiert wird.</translation>
    </message>
    <message>
        <source>Trying {}</source>
        <translation>{} wird probiert</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Das lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>{}, {} ms</source>
        <translation>{}, {} ms</translation>
    </message>
    <message>
        <source>Boxes of {} and more</source>
        <translation>Kästen ab {}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n Ding</numerusform>
            <numerusform>%n Dinge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>{}: {} pictures, {}</source>
        <translation>{}: {} Bilder, {}</translation>
    </message>
    <message>
        <source>Drop a picture, a folder or a video here</source>
        <translation>Ein Bild, einen Ordner oder ein Video hier ablegen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>As a table, or as COCO</source>
        <translation>Als Tabelle oder als COCO</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What the model finds</source>
        <translation>Was das Modell findet</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Waiting for the camera …</source>
        <translation>Warten auf die Kamera …</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation>Dies probieren</translation>
    </message>
    <message>
        <source>Ask about this picture</source>
        <translation>Nach diesem Bild fragen</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Network or family …</source>
        <translation>Netz oder Familie …</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>Netze suchen</translation>
    </message>
    <message>
        <source>Weights are here</source>
        <translation>Gewichte sind hier</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Gewerblich nutzbar</translation>
    </message>
    <message>
        <source>Below 30 million parameters</source>
        <translation>Unter 30 Millionen Parametern</translation>
    </message>
    <message>
        <source>Measure its speed here</source>
        <translation>Tempo hier messen</translation>
    </message>
    <message>
        <source>Takes a second, and some more for a network that has to be downloaded</source>
        <translation>Dauert eine Sekunde, und etwas länger bei einem Netz, das heruntergeladen werden muss</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>Als Karten</translation>
    </message>
    <message>
        <source>As cards (Ctrl+B)</source>
        <translation>Als Karten (Strg+B)</translation>
    </message>
    <message>
        <source>Own network…</source>
        <translation>Eigenes Netz …</translation>
    </message>
    <message>
        <source>A folder with config.json and weights of a timm or transformers network, as the hub keeps them</source>
        <translation>Ein Ordner mit config.json und Gewichten eines Netzes von timm oder transformers, wie der Hub sie ablegt</translation>
    </message>
    <message>
        <source>A folder with a network of your own</source>
        <translation>Ein Ordner mit einem eigenen Netz</translation>
    </message>
</context>
<context>
    <name>ClassLine</name>
    <message>
        <source>Name of the class, then Enter</source>
        <translation>Name der Klasse, dann Enter</translation>
    </message>
    <message>
        <source>Label as</source>
        <translation>Label geben</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Label field</source>
        <translation>Labelfeld</translation>
    </message>
    <message>
        <source>A label field is one question that is asked of every image</source>
        <translation>Ein Labelfeld ist eine Frage, die zu jedem Bild gestellt wird</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>+ Add class, then Enter</source>
        <translation>+ Neue Klasse, dann Enter</translation>
    </message>
    <message>
        <source>Name of a new class</source>
        <translation>Name einer neuen Klasse</translation>
    </message>
    <message>
        <source>Add a class (N)</source>
        <translation>Klasse hinzufügen (N)</translation>
    </message>
    <message>
        <source>No classes yet. Draw a box, then give its class a name here.</source>
        <translation>Noch keine Klassen. Zeichnen Sie einen Rahmen und geben Sie seiner Klasse hier einen Namen.</translation>
    </message>
    <message>
        <source>No classes yet. Add two or more, then label with the keys 1 to 9 and 0.</source>
        <translation>Noch keine Klassen. Legen Sie zwei oder mehr an, dann geben die Tasten 1 bis 9 und 0 Labels.</translation>
    </message>
    <message>
        <source>Call them by plain words: suggestions begin with the names.</source>
        <translation>Benennen Sie sie mit gewöhnlichen Wörtern: Die Vorschläge beginnen mit den Namen.</translation>
    </message>
    <message>
        <source>Find things in these pictures, in place of naming each picture as a whole</source>
        <translation>Dinge in diesen Bildern finden, statt jedes Bild als Ganzes zu benennen</translation>
    </message>
    <message>
        <source>Draw boxes instead</source>
        <translation>Stattdessen Kästen zeichnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Vereinen mit</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete class</source>
        <translation>Klasse löschen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New name of the class</source>
        <translation>Neuer Name der Klasse</translation>
    </message>
    <message>
        <source>Colour of {}</source>
        <translation>Farbe von {}</translation>
    </message>
    <message>
        <source>+ Another label field…</source>
        <translation>+ Weiteres Labelfeld …</translation>
    </message>
    <message>
        <source>What else should be said of each image? For example: quality</source>
        <translation>Was soll noch über jedes Bild gesagt werden? Zum Beispiel: Qualität</translation>
    </message>
    <message>
        <source>Another label field</source>
        <translation>Weiteres Labelfeld</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns of {}</source>
        <translation>Spalten von {}</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Splits (train, validation, test)</source>
        <translation>Aufteilung (train, validation, test)</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>column {}</source>
        <translation>Spalte {}</translation>
    </message>
    <message>
        <source>One column is chosen twice.</source>
        <translation>Eine Spalte ist zweimal gewählt.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Validation accuracy of the compared runs</source>
        <translation>Genauigkeit der verglichenen Läufe auf den Validierungsbeispielen</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Runs {} and {} were scored on different samples, so they cannot be compared.</source>
        <translation>Lauf {} und Lauf {} wurden an verschiedenen Beispielen gemessen und lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Run {} against run {}: {} points ({}) on the same {} samples. The difference is clear.</source>
        <translation>Lauf {} gegen Lauf {}: {} Punkte ({}) an denselben {} Beispielen. Der Unterschied ist deutlich.</translation>
    </message>
    <message>
        <source>Run {} against run {}: {} points ({}) on the same {} samples. That may be chance.</source>
        <translation>Lauf {} gegen Lauf {}: {} Punkte ({}) an denselben {} Beispielen. Das kann Zufall sein.</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message>
        <source>Confusion matrix of {} classes, {} mistakes</source>
        <translation>Verwechslungstafel von {} Klassen, {} Fehler</translation>
    </message>
    <message>
        <source>Click a cell to see its images</source>
        <translation>Ein Klick auf ein Feld zeigt seine Bilder</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>{} × {}, taken for {}</source>
        <translation>{} × {}, gehalten für {}</translation>
    </message>
    <message>
        <source>Show these samples</source>
        <translation>Diese Beispiele zeigen</translation>
    </message>
    <message>
        <source>No class was taken for another.</source>
        <translation>Keine Klasse wurde für eine andere gehalten.</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>— training   - - validation</source>
        <translation>— Training   - - Validierung</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
</context>
<context>
    <name>DataPane</name>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As a table (Ctrl+B)</source>
        <translation>Als Tabelle (Strg+B)</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Kleinere Kacheln</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Größere Kacheln</translation>
    </message>
    <message>
        <source>What is chosen above fits none of the samples. Choose something else, or show all again.</source>
        <translation>Was oben gewählt ist, passt auf kein Beispiel. Wählen Sie etwas anderes, oder lassen Sie wieder alle zeigen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Take every filter off</source>
        <translation>Jeden Filter aufheben</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <source>Drop a folder, a zip archive, a table, images or texts anywhere in this window. What is being imported appears here.</source>
        <translation>Legen Sie einen Ordner, ein ZIP-Archiv, eine Tabelle, Bilder oder Texte irgendwo in diesem Fenster ab. Was importiert wird, erscheint hier.</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Noch keine Beispiele</translation>
    </message>
    <message>
        <source>Space opens a question · A: what is selected is the answer · U: there is none · S suggests · Q asks another · Page up, page down · X clears</source>
        <translation>Leertaste öffnet eine Frage · A: das Ausgewählte ist die Antwort · U: es gibt keine · S schlägt vor · Q stellt eine weitere · Bild auf, Bild ab · X nimmt weg</translation>
    </message>
    <message>
        <source>Space opens a picture · drag draws a box · 1–9 and 0 or C: its class · S suggests, Enter accepts · E: nothing in it · R repeats · Page up, page down</source>
        <translation>Leertaste öffnet ein Bild · Ziehen zeichnet einen Kasten · 1–9 und 0 oder C: seine Klasse · S schlägt vor, Enter nimmt an · E: nichts darauf · R wiederholt · Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>1–9 and 0 label · C types a class · Enter accepts · X clears · Space enlarges · Delete removes · Ctrl+Z undoes</source>
        <translation>1–9 und 0 geben Labels · C tippt eine Klasse · Enter nimmt an · X nimmt weg · Leertaste vergrößert · Entf entfernt · Strg+Z macht rückgängig</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>An 8-bit version as well</source>
        <translation>Auch eine 8-Bit-Fassung</translation>
    </message>
    <message>
        <source>A file with the tokenizer inside</source>
        <translation>Eine Datei mit dem Tokenizer darin</translation>
    </message>
    <message>
        <source>model-text.onnx takes the text itself; it needs onnxruntime-extensions where it runs</source>
        <translation>model-text.onnx nimmt den Text selbst; wo es läuft, braucht es onnxruntime-extensions</translation>
    </message>
    <message>
        <source>About a quarter of the size and often twice as fast; both are measured here, so that you can choose</source>
        <translation>Etwa ein Viertel der Größe und oft doppelt so schnell; beides wird hier gemessen, damit Sie wählen können</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>What was exported</source>
        <translation>Was exportiert wurde</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Noch nichts zu exportieren</translation>
    </message>
    <message>
        <source>Train a network first; it takes seconds with Quick.</source>
        <translation>Trainieren Sie zuerst ein Netz; mit Schnell dauert das Sekunden.</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>The small edition does not export: that needs the trained network.</source>
        <translation>Die kleine Ausgabe exportiert nicht: Dafür braucht es das trainierte Netz.</translation>
    </message>
    <message>
        <source>Exporting run {}</source>
        <translation>Lauf {} wird exportiert</translation>
    </message>
    <message>
        <source>One file that runs anywhere</source>
        <translation>Eine Datei, die überall läuft</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the exported files</source>
        <translation>Die exportierten Dateien zeigen</translation>
    </message>
    <message>
        <source>Copy {} code</source>
        <translation>{}-Code kopieren</translation>
    </message>
    <message>
        <source>A few lines that run the file with ONNX Runtime alone</source>
        <translation>Einige Zeilen, die die Datei mit ONNX Runtime allein ausführen</translation>
    </message>
    <message>
        <source>{} code is in the clipboard.</source>
        <translation>{}-Code ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Run {}: {}, {}, {} {} ({} – {})</source>
        <translation>Lauf {}: {}, {}, {} {} ({} – {})</translation>
    </message>
    <message>
        <source>model.onnx and tokenizer.json take a passage and a question, and predict.py beside them finds the answer. Before they are handed over, all questions of the test split go through them and through the trained network; if they disagree, nothing is written.</source>
        <translation>model.onnx und tokenizer.json nehmen einen Text und eine Frage, und predict.py daneben findet die Antwort. Vor der Übergabe gehen alle Testfragen durch sie und durch das trainierte Netz; stimmen beide nicht überein, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>model.onnx takes pictures as they are, of any size, and gives boxes in their pixels with calibrated scores: scaling, network and the choice between boxes that overlap are inside. Before it is handed over, the whole test split goes through it and through the trained network; if they disagree, nothing is written.</source>
        <translation>model.onnx nimmt Bilder, wie sie sind, in jeder Größe, und gibt Kästen in ihren Pixeln mit kalibrierten Werten: Skalierung, Netz und die Wahl zwischen Kästen, die sich überdecken, sind darin. Vor der Übergabe gehen alle Testbilder durch die Datei und durch das trainierte Netz; stimmen beide nicht überein, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>model.onnx and tokenizer.json take texts, and give calibrated probabilities: mask, network and labels are inside. Before they are handed over, the whole test split goes through them and through the trained network; if they disagree, nothing is written.</source>
        <translation>model.onnx und tokenizer.json nehmen Texte und geben kalibrierte Wahrscheinlichkeiten: Maske, Netz und Labels sind darin. Vor der Übergabe gehen alle Testbeispiele durch sie und durch das trainierte Netz; stimmen beide nicht überein, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>model.onnx takes pictures as they are, of any size, and gives calibrated probabilities: scaling, network and labels are inside. Before it is handed over, the whole test split goes through it and through the trained network; if they disagree, nothing is written.</source>
        <translation>model.onnx nimmt Bilder, wie sie sind, in jeder Größe, und gibt kalibrierte Wahrscheinlichkeiten: Skalierung, Netz und Labels sind darin. Vor der Übergabe gehen alle Testbilder durch die Datei und durch das trainierte Netz; stimmen beide nicht überein, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Proven: {}</source>
        <translation>Bewiesen: {}</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>one answer, here</source>
        <translation>eine Antwort, hier</translation>
    </message>
    <message>
        <source>no test split</source>
        <translation>keine Testbeispiele</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by label</source>
        <translation>Nach Label filtern</translation>
    </message>
    <message>
        <source>Filter by split</source>
        <translation>Nach Aufteilung filtern</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>No split yet</source>
        <translation>Noch kein Teil</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Teaches most first</source>
        <translation>Lehrreichste zuerst</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Contains …</source>
        <translation>Enthält …</translation>
    </message>
    <message>
        <source>Search by name or text</source>
        <translation>Nach Name oder Text suchen</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Ohne Label</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Label looks wrong</source>
        <translation>Label sieht falsch aus</translation>
    </message>
    <message>
        <source>Imported today</source>
        <translation>Heute importiert</translation>
    </message>
    <message>
        <source>Imported in the last 7 days</source>
        <translation>In den letzten 7 Tagen importiert</translation>
    </message>
    <message>
        <source>contains “{}”</source>
        <translation>enthält „{}“</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Answers for the folder</source>
        <translation>Antworten für den Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>Für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>{}: {} pictures</source>
        <translation>{}: {} Bilder</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Accuracy</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Of all samples that were asked about, the share that it named rightly.</source>
        <translation>Der Anteil aller gefragten Beispiele, die es richtig benannt hat.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>How well its confidence keeps its word: of the answers that it is 80 % sure of, 80 % should be right.</source>
        <translation>Wie gut seine Sicherheit Wort hält: Von den Antworten, deren es zu 80 % sicher ist, sollten 80 % stimmen.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>One of the names that a sample can get, such as ant or bee.</source>
        <translation>Einer der Namen, die ein Beispiel bekommen kann, etwa Ameise oder Biene.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Verwechslungstafel</translation>
    </message>
    <message>
        <source>A row for each label, a column for each answer: what stands off the diagonal was taken for something else.</source>
        <translation>Eine Zeile je Label, eine Spalte je Antwort: Was neben der Diagonale steht, wurde für etwas anderes gehalten.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>One round in which every training sample is seen once.</source>
        <translation>Eine Runde, in der jedes Trainingsbeispiel einmal gesehen wird.</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>Genaue Übereinstimmung</translation>
    </message>
    <message>
        <source>The share of questions whose answer it gives word for word (capitals, punctuation and articles aside).</source>
        <translation>Der Anteil der Fragen, deren Antwort es Wort für Wort gibt (Großschreibung, Zeichensetzung und Artikel beiseite).</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>How much of an answer it gets, in words: 100 % is all of it and nothing more.</source>
        <translation>Wie viel von einer Antwort es trifft, in Wörtern: 100 % ist alles davon und nichts weiter.</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>Eingefrorene Schichten</translation>
    </message>
    <message>
        <source>Layers that keep what they learnt from millions of examples; only the others learn from yours.</source>
        <translation>Schichten, die behalten, was sie an Millionen Beispielen gelernt haben; nur die anderen lernen aus Ihren.</translation>
    </message>
    <message>
        <source>GMACs</source>
        <translation>GMACs</translation>
    </message>
    <message>
        <source>Billions of multiplications for one picture: twice as many take about twice as long.</source>
        <translation>Milliarden Multiplikationen für ein Bild: doppelt so viele dauern etwa doppelt so lange.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>The new last layer that turns what the network sees into your classes.</source>
        <translation>Die neue letzte Schicht, die aus dem, was das Netz sieht, Ihre Klassen macht.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>How much of a sample the network sees: the side of the picture in pixels, or the length of the text in word parts.</source>
        <translation>Wie viel von einem Beispiel das Netz sieht: die Seite des Bildes in Pixeln oder die Länge des Textes in Wortteilen.</translation>
    </message>
    <message>
        <source>8 bit (int8)</source>
        <translation>8 Bit (int8)</translation>
    </message>
    <message>
        <source>Numbers rounded to 256 steps: a quarter of the size and often faster, at the price of a little accuracy.</source>
        <translation>Auf 256 Stufen gerundete Zahlen: ein Viertel der Größe und oft schneller, um den Preis von etwas Genauigkeit.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Few samples leave doubt: in 95 of 100 cases the true value lies between these two.</source>
        <translation>Wenige Beispiele lassen Zweifel: In 95 von 100 Fällen liegt der wahre Wert zwischen diesen beiden.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>What you say a sample is. The program&apos;s own guesses are suggestions until you accept them.</source>
        <translation>Was ein Beispiel nach Ihrem Wort ist. Was das Programm vermutet, bleibt ein Vorschlag, bis Sie es annehmen.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far the network moves at each step of learning: large is fast and rough, small is slow and fine.</source>
        <translation>Wie weit sich das Netz in jedem Schritt bewegt: groß ist schnell und grob, klein langsam und fein.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>What the network&apos;s makers allow: some forbid commercial use.</source>
        <translation>Was die Hersteller des Netzes erlauben: Manche verbieten gewerbliche Nutzung.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Beside each matrix of numbers in the network a narrow one learns, and is added to it at the end: a small change to every layer.</source>
        <translation>Neben jeder Zahlentafel im Netz lernt eine schmale und wird am Ende dazugezählt: eine kleine Änderung an jeder Schicht.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>How wrong the answers are, with their confidence: it should fall. If it rises on validation while it falls on training, the samples are being learnt by heart.</source>
        <translation>Wie falsch die Antworten samt ihrer Sicherheit sind: Er sollte fallen. Steigt er bei der Validierung, während er beim Training fällt, werden die Beispiele auswendig gelernt.</translation>
    </message>
    <message>
        <source>mAP</source>
        <translation>mAP</translation>
    </message>
    <message>
        <source>How well it finds things, over all thresholds and classes: mAP50 counts a box that covers at least half of the thing and little else; mAP 50–95 also how closely boxes fit.</source>
        <translation>Wie gut es Dinge findet, über alle Schwellen und Klassen: mAP50 zählt einen Kasten, der mindestens die Hälfte des Dings und wenig anderes umfasst; mAP 50–95 auch, wie eng Kästen sitzen.</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>One page for whoever uses the model: what it was taught, how well it does, what it is not for.</source>
        <translation>Eine Seite für alle, die das Modell benutzen: was ihm beigebracht wurde, wie gut es ist, wofür es nicht gedacht ist.</translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation>Fast-Doppelte</translation>
    </message>
    <message>
        <source>Two samples so alike that one in training gives away the answer to the other in the test.</source>
        <translation>Zwei Beispiele, so ähnlich, dass eines im Training die Antwort auf das andere im Test verrät.</translation>
    </message>
    <message>
        <source>Network (backbone)</source>
        <translation>Netz (Backbone)</translation>
    </message>
    <message>
        <source>What somebody taught on millions of examples; it knows general features already, and only a little is learnt anew.</source>
        <translation>Was jemand an Millionen Beispielen trainiert hat; es kennt allgemeine Merkmale schon, nur weniges wird neu gelernt.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>A file format for trained networks that runs on nearly any computer, telephone or server, without this program.</source>
        <translation>Ein Dateiformat für trainierte Netze, das auf fast jedem Rechner, Telefon oder Server läuft, ohne dieses Programm.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>The numbers inside a network, in millions: more know more, and take more time and room.</source>
        <translation>Die Zahlen in einem Netz, in Millionen: mehr wissen mehr und brauchen mehr Zeit und Platz.</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Gleichheit</translation>
    </message>
    <message>
        <source>The exported file and the trained network were asked the same questions, and gave the same answers.</source>
        <translation>Der exportierten Datei und dem trainierten Netz wurden dieselben Fragen gestellt, und sie gaben dieselben Antworten.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Of the samples that it named so, the share that are.</source>
        <translation>Von den Beispielen, die es so benannt hat, der Anteil, bei dem es stimmt.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Ausbeute</translation>
    </message>
    <message>
        <source>Of the samples that are so, the share that it named so.</source>
        <translation>Von den Beispielen, die so sind, der Anteil, den es so benannt hat.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed gives the same result again.</source>
        <translation>Wo der Zufall beginnt: Dieselbe Startzahl ergibt wieder dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>Training, validation, test</source>
        <translation>Training, Validierung, Test</translation>
    </message>
    <message>
        <source>Training samples teach, validation samples watch while it learns, test samples are only asked at the end.</source>
        <translation>Trainingsbeispiele lehren, Validierungsbeispiele schauen beim Lernen zu, Testbeispiele werden erst am Ende gefragt.</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>What the model in the making takes a sample for; dashed, and no label until you accept it.</source>
        <translation>Wofür das entstehende Modell ein Beispiel hält; gestrichelt, und kein Label, bis Sie es annehmen.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>The file with what a network has learnt: here already, or to be downloaded once.</source>
        <translation>Die Datei mit dem, was ein Netz gelernt hat: schon hier oder einmal herunterzuladen.</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Words in plain language</source>
        <translation>Begriffe in einfachen Worten</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Die vorige Seite</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>Die erste Seite</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc schließt</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>{} pictures are not marked yet: nothing is learnt from them</source>
        <translation>{} Bilder sind noch nicht bearbeitet: Aus ihnen wird nichts gelernt</translation>
    </message>
    <message>
        <source>{} pictures are marked as empty: on purpose, or forgotten?</source>
        <translation>{} Bilder sind als leer gekennzeichnet: absichtlich oder vergessen?</translation>
    </message>
    <message>
        <source>{} times the newest model is {} sure and more of something that has no box: forgotten?</source>
        <translation>{} mal ist sich das neueste Modell zu {} und mehr sicher über etwas ohne Kasten: vergessen?</translation>
    </message>
    <message>
        <source>{} boxes are of another class for the newest model, {} sure and more: a wrong label?</source>
        <translation>{} Kästen gehören für das neueste Modell zu einer anderen Klasse, zu {} und mehr sicher: falsches Label?</translation>
    </message>
    <message>
        <source>{} pictures with two boxes around the same thing</source>
        <translation>{} Bilder mit zwei Kästen um dasselbe Ding</translation>
    </message>
    <message>
        <source>{} boxes are smaller than {} pixels at {} × {} and will hardly be found: a larger input helps</source>
        <translation>{} Kästen sind kleiner als {} Pixel bei {} × {} und werden kaum gefunden: Eine größere Eingabe hilft</translation>
    </message>
    <message>
        <source>{} boxes, mostly {} to {} of the picture&apos;s longer side, {} in the middle</source>
        <translation>{} Kästen, meist {} bis {} der längeren Bildseite, {} in der Mitte</translation>
    </message>
    <message>
        <source>Their width is mostly {} to {} times their height, {} in the middle</source>
        <translation>Ihre Breite ist meist das {}- bis {}-Fache ihrer Höhe, in der Mitte das {}-Fache</translation>
    </message>
    <message>
        <source>{}: {}. Hardly enough to learn from.</source>
        <translation>{}: {}. Kaum genug, um daraus zu lernen.</translation>
    </message>
    <message>
        <source>{}: {}. More of them would help.</source>
        <translation>{}: {}. Mehr davon würden helfen.</translation>
    </message>
    <message>
        <source>{} has {} times as many labels as {}. Training makes up for some of it.</source>
        <translation>{} hat {} mal so viele Labels wie {}. Das Training gleicht einen Teil davon aus.</translation>
    </message>
    <message>
        <source>{}: smaller than {} pixels</source>
        <translation>{}: kleiner als {} Pixel</translation>
    </message>
    <message>
        <source>{}: more than {} times as long as wide, only the middle is seen</source>
        <translation>{}: mehr als {} mal so lang wie breit, nur die Mitte wird gesehen</translation>
    </message>
    <message>
        <source>{}: shorter than {} characters</source>
        <translation>{}: kürzer als {} Zeichen</translation>
    </message>
    <message>
        <source>{}: longer than about {} characters, what comes after is not read</source>
        <translation>{}: länger als etwa {} Zeichen, was danach kommt, wird nicht gelesen</translation>
    </message>
    <message>
        <source>{}: in another language ({}) than the rest ({}), it seems. A network that knows only one of them reads the others badly</source>
        <translation>{}: anscheinend in einer anderen Sprache ({}) als der Rest ({}). Ein Netz, das nur eine davon kennt, liest die anderen schlecht</translation>
    </message>
    <message>
        <source>{}: not where they were. Drop their new folder here: they are recognised by their content</source>
        <translation>{}: nicht mehr dort, wo sie waren. Ziehen Sie ihren neuen Ordner hierher: Sie werden am Inhalt erkannt</translation>
    </message>
    <message>
        <source>{}: wrong, or hard, as the others say something else</source>
        <translation>{}: falsch oder schwierig, denn die anderen sagen etwas anderes</translation>
    </message>
    <message>
        <source>{}: in both training and test, so the score is too good</source>
        <translation>{}: in Training und Test zugleich, darum ist das Ergebnis zu gut</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 Label</translation>
    </message>
    <message>
        <source>{} labels</source>
        <translation>{} Labels</translation>
    </message>
    <message>
        <source>{} {} are near-duplicates of others that have another label</source>
        <translation>{} {} sind Fast-Doppelte von anderen mit anderem Label</translation>
    </message>
    <message>
        <source>{} {} are near-duplicates of others</source>
        <translation>{} {} sind Fast-Doppelte von anderen</translation>
    </message>
    <message>
        <source>{}: unlike all others, does that belong here?</source>
        <translation>{}: anders als alle anderen, gehört das hierher?</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>Nichts Auffälliges gefunden.</translation>
    </message>
    <message>
        <source>{}. Click to see them.</source>
        <translation>{}. Anklicken, um sie zu sehen.</translation>
    </message>
    <message>
        <source>{} left out: see why</source>
        <translation>{} ausgelassen: Gründe ansehen</translation>
    </message>
    <message>
        <source>All files and rows that could not be used, each with its reason</source>
        <translation>Alle Dateien und Zeilen, die nicht zu gebrauchen waren, mit dem Grund</translation>
    </message>
</context>
<context>
    <name>ImportButton</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Bring more in</source>
        <translation>Mehr hereinholen</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Import a table, archive or picture…</source>
        <translation>Tabelle, Archiv oder Bild importieren …</translation>
    </message>
    <message>
        <source>Import a table, choosing its columns…</source>
        <translation>Tabelle importieren, Spalten wählen …</translation>
    </message>
    <message>
        <source>Import documents to ask about…</source>
        <translation>Dokumente für Fragen importieren …</translation>
    </message>
    <message>
        <source>Import pictures to draw boxes in…</source>
        <translation>Bilder für Kästen importieren …</translation>
    </message>
    <message>
        <source>Draw boxes in the pictures that are here</source>
        <translation>In den vorhandenen Bildern Kästen zeichnen</translation>
    </message>
    <message>
        <source>Paste texts or files</source>
        <translation>Texte oder Dateien einfügen</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import a table, an archive or a picture</source>
        <translation>Tabelle, Archiv oder Bild importieren</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Tables ({})</source>
        <translation>Tabellen ({})</translation>
    </message>
    <message>
        <source>Import documents to ask about</source>
        <translation>Dokumente für Fragen importieren</translation>
    </message>
    <message>
        <source>Documents ({})</source>
        <translation>Dokumente ({})</translation>
    </message>
    <message>
        <source>Import pictures to draw boxes in</source>
        <translation>Bilder für Kästen importieren</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop what is going on</source>
        <translation>Anhalten, was gerade läuft</translation>
    </message>
    <message>
        <source>Hold what is going on, or let it go on</source>
        <translation>Was läuft, anhalten oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Work that waits for its turn</source>
        <translation>Arbeit, die noch wartet</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Show the file with the details</source>
        <translation>Die Datei mit den Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>noch {}</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <translation>{} warten</translation>
    </message>
    <message>
        <source>Forget what waits</source>
        <translation>Wartendes vergessen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Stopping at the next safe point …</source>
        <translation>Hält am nächsten sicheren Punkt an …</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LearningAlong</name>
    <message>
        <source>Learning from {} pictures</source>
        <translation>Lernen aus {} Bildern</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… und {} weitere</translation>
    </message>
    <message>
        <source>Mend these files, then import them again: what is here already is not doubled.</source>
        <translation>Diese Dateien berichtigen und noch einmal importieren: Was schon da ist, wird nicht verdoppelt.</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>Model in the making</source>
        <translation>Entstehendes Modell</translation>
    </message>
    <message>
        <source>How many labelled samples it names rightly, each one asked while it had not seen its label. Where the hardest are labelled first, the others are easier.</source>
        <translation>Wie viele gelabelte Beispiele es richtig benennt, jedes gefragt, bevor sein Label bekannt war. Wo die schwierigsten zuerst gelabelt werden, sind die anderen leichter.</translation>
    </message>
    <message>
        <source>How sure a suggestion must be</source>
        <translation>Wie sicher ein Vorschlag sein muss</translation>
    </message>
    <message>
        <source>Make these suggestions labels</source>
        <translation>Aus diesen Vorschlägen Labels machen</translation>
    </message>
    <message>
        <source>Label these next</source>
        <translation>Diese als Nächstes labeln</translation>
    </message>
    <message>
        <source>What teaches most first</source>
        <translation>Das Lehrreichste zuerst</translation>
    </message>
    <message>
        <source>Look at the samples</source>
        <translation>Beispiele ansehen</translation>
    </message>
    <message>
        <source>Compute what the suggestions need</source>
        <translation>Berechnen, was die Vorschläge brauchen</translation>
    </message>
    <message>
        <source>It begins when the samples have been looked at once.</source>
        <translation>Es beginnt, wenn die Beispiele einmal angesehen wurden.</translation>
    </message>
    <message>
        <source>Mark those first that are like many others, and like none that is marked.</source>
        <translation>Zuerst die bearbeiten, die vielen anderen gleichen und keinem bearbeiteten.</translation>
    </message>
    <message>
        <source>Label samples of two classes, and it begins to suggest.</source>
        <translation>Labeln Sie Beispiele von zwei Klassen, dann beginnt es vorzuschlagen.</translation>
    </message>
    <message>
        <source>It guesses from the names of the classes, and learns from every label that you give.</source>
        <translation>Es rät nach den Namen der Klassen und lernt aus jedem Label, das Sie geben.</translation>
    </message>
    <message>
        <source>right on labels it had not seen, {} – {} in 95 of 100 cases, from {} labels</source>
        <translation>richtig bei Labels, die es nicht gesehen hatte, in 95 von 100 Fällen {} – {}, aus {} Labels</translation>
    </message>
    <message>
        <source>Accept {} above</source>
        <translation>{} annehmen</translation>
    </message>
</context>
<context>
    <name>LiveHead</name>
    <message>
        <source>Looking at the samples</source>
        <translation>Beispiele werden angesehen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Rückgängig gemacht: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Wieder getan: {}</translation>
    </message>
    <message>
        <source>{} {} · saved</source>
        <translation>{} {} · gespeichert</translation>
    </message>
    <message>
        <source>{} {} · {} classes · saved</source>
        <translation>{} {} · {} Klassen · gespeichert</translation>
    </message>
    <message>
        <source>an exported model, without a project</source>
        <translation>ein exportiertes Modell, ohne Projekt</translation>
    </message>
    <message>
        <source>Close?</source>
        <translation>Schließen?</translation>
    </message>
    <message>
        <source>“{}” is going on.</source>
        <translation>„{}“ läuft noch.</translation>
    </message>
    <message>
        <source>Don’t close</source>
        <translation>Nicht schließen</translation>
    </message>
    <message>
        <source>Go on next time</source>
        <translation>Nächstes Mal weiter</translation>
    </message>
    <message>
        <source>Stop it, keep the best</source>
        <translation>Anhalten, Bestes behalten</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>Something unexpected happened: {}. The log has the details.</source>
        <translation>Etwas Unerwartetes ist geschehen: {}. Im Protokoll steht mehr.</translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message>
        <source>Take this advice</source>
        <translation>Rat annehmen</translation>
    </message>
    <message>
        <source>Choose what is recommended</source>
        <translation>Das Empfohlene wählen</translation>
    </message>
    <message>
        <source>Which pre-trained network?</source>
        <translation>Welches vortrainierte Netz?</translation>
    </message>
    <message>
        <source>How to adapt it</source>
        <translation>Wie es angepasst wird</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train it</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Measuring {}</source>
        <translation>{} wird gemessen</translation>
    </message>
    <message>
        <source>This is the small edition: it labels, and tries models, but does not train.</source>
        <translation>Dies ist die kleine Ausgabe: Sie labelt und probiert Modelle, trainiert aber nicht.</translation>
    </message>
    <message>
        <source>Answer {} questions at least.</source>
        <translation>Beantworten Sie mindestens {} Fragen.</translation>
    </message>
    <message>
        <source>Draw boxes in {} pictures at least.</source>
        <translation>Zeichnen Sie Kästen in mindestens {} Bildern.</translation>
    </message>
    <message>
        <source>Label samples with at least two classes first.</source>
        <translation>Labeln Sie zuerst Beispiele von mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>Each class needs at least two labelled samples.</source>
        <translation>Jede Klasse braucht mindestens zwei gelabelte Beispiele.</translation>
    </message>
    <message>
        <source>Recommended: {} with {}, because {}</source>
        <translation>Empfohlen: {} mit {}, denn {}</translation>
    </message>
    <message>
        <source>Label some samples first, then there is something to advise.</source>
        <translation>Labeln Sie zuerst einige Beispiele, dann gibt es etwas zu raten.</translation>
    </message>
    <message>
        <source>Recommended: Full. To find answers is nothing that a network knows from its pre-training, so all layers learn it; first it practises on questions that are made of your passages.</source>
        <translation>Empfohlen: Voll. Antworten zu finden hat kein Netz in seinem Vortraining gelernt, also lernen es alle Schichten; zuerst übt es an Fragen, die aus Ihren Texten gemacht werden.</translation>
    </message>
    <message>
        <source>Recommended: Full. Where things begin and end is nothing that a network knows from its pre-training, so all layers learn it, in minutes. Quick learns only what is new, and is there sooner.</source>
        <translation>Empfohlen: Voll. Wo Dinge anfangen und aufhören, hat kein Netz in seinem Vortraining gelernt, also lernen es alle Schichten, in Minuten. Schnell lernt nur das Neue und ist früher fertig.</translation>
    </message>
    <message>
        <source>{}: has learnt to find things already</source>
        <translation>{}: hat schon gelernt, Dinge zu finden</translation>
    </message>
    <message>
        <source>{}: has learnt to find things already; large, at home on a graphics card</source>
        <translation>{}: hat schon gelernt, Dinge zu finden; groß, auf einer Grafikkarte zu Hause</translation>
    </message>
    <message>
        <source>{}: {} samples a second on this computer</source>
        <translation>{}: {} Beispiele je Sekunde auf diesem Rechner</translation>
    </message>
    <message>
        <source>{}: not measured on this computer yet</source>
        <translation>{}: auf diesem Rechner noch nicht gemessen</translation>
    </message>
    <message>
        <source>Measure its speed here</source>
        <translation>Tempo hier messen</translation>
    </message>
    <message>
        <source>Download and measure</source>
        <translation>Herunterladen und messen</translation>
    </message>
</context>
<context>
    <name>PassageText</name>
    <message>
        <source>The passage</source>
        <translation>Der Text</translation>
    </message>
</context>
<context>
    <name>PictureSources</name>
    <message>
        <source>Picture…</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Try a picture</source>
        <translation>Ein Bild probieren</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Try all pictures of a folder</source>
        <translation>Alle Bilder eines Ordners probieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Try what is in the clipboard</source>
        <translation>Probieren, was in der Zwischenablage ist</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Kamera …</translation>
    </message>
    <message>
        <source>Try what the camera sees</source>
        <translation>Probieren, was die Kamera sieht</translation>
    </message>
    <message>
        <source>Pictures and videos ({})</source>
        <translation>Bilder und Videos ({})</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
</context>
<context>
    <name>PictureTry</name>
    <message>
        <source>Show where it looked</source>
        <translation>Zeigen, wohin es sah</translation>
    </message>
    <message>
        <source>Occlusion: parts of the picture are covered one by one; red are those without which it is less sure</source>
        <translation>Verdeckung: Teile des Bildes werden einzeln verdeckt; rot sind die, ohne die es weniger sicher ist</translation>
    </message>
    <message>
        <source>Trying {}</source>
        <translation>{} wird probiert</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Was das Modell sagt</translation>
    </message>
    <message>
        <source>Drop a picture, a folder or a video here</source>
        <translation>Ein Bild, einen Ordner oder ein Video hier ablegen</translation>
    </message>
    <message>
        <source>The answer comes from the model exactly as it is exported.</source>
        <translation>Die Antwort kommt aus dem Modell genau so, wie es exportiert wird.</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Das lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>{}: {} sure, {} ms</source>
        <translation>{}: {} sicher, {} ms</translation>
    </message>
</context>
<context>
    <name>QuestionResult</name>
    <message>
        <source>Can it be trusted?</source>
        <translation>Kann man ihm trauen?</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Schlimmste Fehler</translation>
    </message>
    <message>
        <source>Show all mistakes</source>
        <translation>Alle Fehler zeigen</translation>
    </message>
    <message>
        <source>Show them in the browser</source>
        <translation>Im Browser zeigen</translation>
    </message>
    <message>
        <source>F1, between {} and {} in 95 of 100 cases; {} on {} questions</source>
        <translation>F1, in 95 von 100 Fällen zwischen {} und {}; {} an {} Fragen</translation>
    </message>
    <message>
        <source>{} match word for word ({} – {})</source>
        <translation>{} stimmen Wort für Wort ({} – {})</translation>
    </message>
    <message>
        <source>{} with an answer: F1 {}</source>
        <translation>{} mit Antwort: F1 {}</translation>
    </message>
    <message>
        <source>{} without: right {}</source>
        <translation>{} ohne: richtig {}</translation>
    </message>
    <message>
        <source>Confidence is off by {} on average</source>
        <translation>Die Sicherheit liegt im Mittel um {} daneben</translation>
    </message>
    <message>
        <source>None: every answer is right.</source>
        <translation>Keine: Jede Antwort ist richtig.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>{}
answer: {}
said: {} ({})</source>
        <translation>{}
Antwort: {}
gesagt: {} ({})</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>QuestionTry</name>
    <message>
        <source>Paste the passage to look in</source>
        <translation>Den Text einfügen, in dem gesucht wird</translation>
    </message>
    <message>
        <source>The passage to look in</source>
        <translation>Der Text, in dem gesucht wird</translation>
    </message>
    <message>
        <source>Ask a question, then Enter</source>
        <translation>Eine Frage stellen, dann Enter</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>A passage and a question</source>
        <translation>Ein Text und eine Frage</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Was das Modell sagt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask this</source>
        <translation>Dies fragen</translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation>Dokument öffnen …</translation>
    </message>
    <message>
        <source>Look in a text file</source>
        <translation>In einer Textdatei suchen</translation>
    </message>
    <message>
        <source>The answer comes from the model exactly as it is exported.</source>
        <translation>Die Antwort kommt aus dem Modell genau so, wie es exportiert wird.</translation>
    </message>
    <message>
        <source>It needs a passage and a question.</source>
        <translation>Es braucht einen Text und eine Frage.</translation>
    </message>
    <message>
        <source>Documents ({})</source>
        <translation>Dokumente ({})</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>There is no answer in it</source>
        <translation>Darin ist keine Antwort</translation>
    </message>
    <message>
        <source>{} sure, {} ms</source>
        <translation>{} sicher, {} ms</translation>
    </message>
</context>
<context>
    <name>QuestionViewer</name>
    <message>
        <source>Another question about this passage, then Enter</source>
        <translation>Eine weitere Frage zu diesem Text, dann Enter</translation>
    </message>
    <message>
        <source>Another question about this passage</source>
        <translation>Eine weitere Frage zu diesem Text</translation>
    </message>
    <message>
        <source>Ask another question (Q)</source>
        <translation>Eine weitere Frage stellen (Q)</translation>
    </message>
    <message>
        <source>This is the answer</source>
        <translation>Das ist die Antwort</translation>
    </message>
    <message>
        <source>Select the answer in the passage first (A)</source>
        <translation>Zuerst die Antwort im Text auswählen (A)</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>Es gibt keine Antwort</translation>
    </message>
    <message>
        <source>The passage does not answer this question (U)</source>
        <translation>Der Text beantwortet diese Frage nicht (U)</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Select what the newest model takes for the answer (S)</source>
        <translation>Auswählen, was das neueste Modell für die Antwort hält (S)</translation>
    </message>
    <message>
        <source>No question yet: press Q to ask one</source>
        <translation>Noch keine Frage: Q stellt eine</translation>
    </message>
    <message>
        <source>Not answered yet: select the answer in the passage, then press A; U says that there is none.</source>
        <translation>Noch nicht beantwortet: Wählen Sie die Antwort im Text aus und drücken Sie A; U sagt, dass es keine gibt.</translation>
    </message>
    <message>
        <source>The passage has no answer to it.</source>
        <translation>Der Text hat keine Antwort darauf.</translation>
    </message>
    <message>
        <source>Nothing is selected: mark the answer with the mouse, or with Shift and the arrows.</source>
        <translation>Nichts ist ausgewählt: Markieren Sie die Antwort mit der Maus oder mit Umschalt und den Pfeilen.</translation>
    </message>
    <message>
        <source>The model says “{}”, {} sure. A accepts it.</source>
        <translation>Das Modell sagt „{}“, {} sicher. A nimmt es an.</translation>
    </message>
    <message>
        <source>The model says that there is no answer, {} sure. U accepts it.</source>
        <translation>Das Modell sagt, dass es keine Antwort gibt, {} sicher. U nimmt es an.</translation>
    </message>
    <message>
        <source>Ask a question first: press Q, type it, then Enter.</source>
        <translation>Stellen Sie zuerst eine Frage: Q drücken, tippen, Enter.</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>Of the answers given with 80 to 90 % confidence, 80 to 90 % should be right: bars that end on the line</source>
        <translation>Von den Antworten mit 80 bis 90 % Sicherheit sollten 80 bis 90 % stimmen: Balken, die auf der Linie enden</translation>
    </message>
    <message>
        <source>{}–{} %: {} of {}</source>
        <translation>{}–{} %: {} von {}</translation>
    </message>
    <message>
        <source>Right answers by confidence: {}</source>
        <translation>Richtige Antworten nach Sicherheit: {}</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>The label field whose scores are shown</source>
        <translation>Das Labelfeld, dessen Werte gezeigt werden</translation>
    </message>
    <message>
        <source>This run learnt several label fields together; choose whose scores to see</source>
        <translation>Dieser Lauf hat mehrere Labelfelder zusammen gelernt; wählen Sie, welche Werte Sie sehen</translation>
    </message>
    <message>
        <source>Can it be trusted?</source>
        <translation>Kann man ihm trauen?</translation>
    </message>
    <message>
        <source>Expected calibration error: the gap between how sure it is and how often it is right</source>
        <translation>Erwarteter Kalibrierungsfehler: der Abstand zwischen Sicherheit und Trefferquote</translation>
    </message>
    <message>
        <source>Confusion: label, and what it said</source>
        <translation>Verwechslungen: Label und was es sagte</translation>
    </message>
    <message>
        <source>Most confident mistakes</source>
        <translation>Fehler mit größter Sicherheit</translation>
    </message>
    <message>
        <source>Click one to see it large; 1–9, 0 correct its label.</source>
        <translation>Ein Klick zeigt es groß; 1–9, 0 berichtigen das Label.</translation>
    </message>
    <message>
        <source>Show all mistakes</source>
        <translation>Alle Fehler zeigen</translation>
    </message>
    <message>
        <source>Show them in the browser</source>
        <translation>Im Browser zeigen</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <source>accuracy, between {} and {} in 95 of 100 cases; {} on {} samples</source>
        <translation>Trefferquote, in 95 von 100 Fällen zwischen {} und {}; {} an {} Beispielen</translation>
    </message>
    <message>
        <source>Confidence is off by {} on average</source>
        <translation>Die Sicherheit liegt im Mittel um {} daneben</translation>
    </message>
    <message>
        <source>The {} worst</source>
        <translation>Die {} schlechtesten</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>Recall: of the samples of this class, how many it named so</source>
        <translation>Ausbeute: wie viele Beispiele dieser Klasse es so benannt hat</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>Precision: of the samples it named so, how many are of this class</source>
        <translation>Genauigkeit: wie viele der so benannten Beispiele von dieser Klasse sind</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>gewertet</translation>
    </message>
    <message>
        <source>How many of this class were scored</source>
        <translation>Wie viele dieser Klasse gewertet wurden</translation>
    </message>
    <message>
        <source>{} taken for {}</source>
        <translation>{} für {} gehalten</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>said {} {}</source>
        <translation>sagte {} {}</translation>
    </message>
    <message>
        <source>{}: labelled {}, {}</source>
        <translation>{}: gelabelt {}, {}</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Compare run {}</source>
        <translation>Lauf {} vergleichen</translation>
    </message>
    <message>
        <source>Tick two to five runs to compare them</source>
        <translation>Zwei bis fünf Läufe ankreuzen, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>What to do with run {}</source>
        <translation>Was mit Lauf {} geschehen soll</translation>
    </message>
    <message>
        <source>Show, repeat, note, delete</source>
        <translation>Zeigen, wiederholen, notieren, löschen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Go on after its last whole epoch</source>
        <translation>Nach der letzten ganzen Epoche weitermachen</translation>
    </message>
    <message>
        <source>Repeat with changes…</source>
        <translation>Mit Änderungen wiederholen …</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on run {}</source>
        <translation>Notiz zu Lauf {}</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>{} letters</source>
        <translation>{} Buchstaben</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>noch nicht bearbeitet</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>{}: no question yet</source>
        <translation>{}: noch keine Frage</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nichts darauf</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>, suggested {} {}</source>
        <translation>, vorgeschlagen {} {}</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Samples as a table</source>
        <translation>Beispiele als Tabelle</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A class needs a name</source>
        <translation>Eine Klasse braucht einen Namen</translation>
    </message>
    <message>
        <source>A folder of your own must hold a config.json that transformers knows, without code of its own.</source>
        <translation>Ein eigener Ordner muss eine config.json enthalten, die transformers kennt, ohne eigenen Code.</translation>
    </message>
    <message>
        <source>A label field needs a name that no other has</source>
        <translation>Ein Labelfeld braucht einen Namen, den kein anderes hat</translation>
    </message>
    <message>
        <source>All of it was meant to teach, which leaves nothing to test on: a share of it becomes the test split.</source>
        <translation>Alles war zum Lernen gedacht, dann bleibt nichts zum Prüfen: Ein Teil davon wird der Testteil.</translation>
    </message>
    <message>
        <source>Answer more of them: mark the answer in the passage, or say that there is none.</source>
        <translation>Mehr davon beantworten: die Antwort im Text markieren oder sagen, dass es keine gibt.</translation>
    </message>
    <message>
        <source>Boxes are drawn in {} pictures, and learning needs {} at least</source>
        <translation>In {} Bildern sind Kästen gezeichnet, zum Lernen braucht es mindestens {}</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed</source>
        <translation>Abgebrochen: nichts wurde geändert</translation>
    </message>
    <message>
        <source>Change the splits in Data.</source>
        <translation>Die Aufteilung unter „Daten“ ändern.</translation>
    </message>
    <message>
        <source>Check that config.json belongs to these weights.</source>
        <translation>Prüfen, ob config.json zu diesen Gewichten gehört.</translation>
    </message>
    <message>
        <source>Check that the architecture in config.json is the one that was trained.</source>
        <translation>Prüfen, ob die Architektur in config.json die trainierte ist.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Den Namen prüfen.</translation>
    </message>
    <message>
        <source>Choose a convolutional network, such as EfficientNet-Lite0.</source>
        <translation>Ein Faltungsnetz wählen, etwa EfficientNet-Lite0.</translation>
    </message>
    <message>
        <source>Choose a folder that holds images.</source>
        <translation>Einen Ordner mit Bildern wählen.</translation>
    </message>
    <message>
        <source>Choose a folder that holds project.db.</source>
        <translation>Einen Ordner wählen, in dem project.db liegt.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Einen Ordner wählen, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a model.onnx that this program exported.</source>
        <translation>Eine model.onnx wählen, die dieses Programm exportiert hat.</translation>
    </message>
    <message>
        <source>Choose a new folder for the project.</source>
        <translation>Einen neuen Ordner für das Projekt wählen.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>Einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Einen neuen oder leeren Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate, or another backbone.</source>
        <translation>Eine kleinere Lernrate oder ein anderes Netz wählen.</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate, or another network.</source>
        <translation>Eine kleinere Lernrate oder ein anderes Netz wählen.</translation>
    </message>
    <message>
        <source>Choose another backbone.</source>
        <translation>Ein anderes Netz wählen.</translation>
    </message>
    <message>
        <source>Choose another method, or learn the fields one by one.</source>
        <translation>Ein anderes Verfahren wählen oder die Labelfelder einzeln lernen.</translation>
    </message>
    <message>
        <source>Choose another method.</source>
        <translation>Ein anderes Verfahren wählen.</translation>
    </message>
    <message>
        <source>Choose another name, or merge the two classes.</source>
        <translation>Einen anderen Namen wählen oder die beiden Klassen vereinen.</translation>
    </message>
    <message>
        <source>Choose another network.</source>
        <translation>Ein anderes Netz wählen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Dort zuerst schließen.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller backbone.</source>
        <translation>Andere Programme schließen oder ein kleineres Netz wählen.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller network.</source>
        <translation>Andere Programme schließen oder ein kleineres Netz wählen.</translation>
    </message>
    <message>
        <source>Computes on {}</source>
        <translation>Rechnet auf: {}</translation>
    </message>
    <message>
        <source>Connect to the internet, or choose a backbone that is installed (EfficientNet-Lite0, 1 or 2).</source>
        <translation>Mit dem Internet verbinden oder ein installiertes Netz wählen (EfficientNet-Lite0, 1 oder 2).</translation>
    </message>
    <message>
        <source>Delete the folder and make the project again.</source>
        <translation>Den Ordner löschen und das Projekt neu anlegen.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>Download or pack it again.</source>
        <translation>Noch einmal herunterladen oder packen.</translation>
    </message>
    <message>
        <source>Download them again.</source>
        <translation>Noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>Downloading {} from the hub</source>
        <translation>{} wird heruntergeladen</translation>
    </message>
    <message>
        <source>Draw boxes around the things in more of them.</source>
        <translation>In mehr Bildern Kästen um die Dinge zeichnen.</translation>
    </message>
    <message>
        <source>Export it once more as COCO JSON for object detection.</source>
        <translation>Noch einmal als COCO-JSON für die Objekterkennung exportieren.</translation>
    </message>
    <message>
        <source>Exported to {}: {}</source>
        <translation>Exportiert nach {}: {}</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Die Datei noch einmal beschaffen.</translation>
    </message>
    <message>
        <source>Give a folder of images or of .txt files, a zip archive of one, or a table (CSV, TSV, Excel, JSON lines).</source>
        <translation>Einen Ordner mit Bildern oder .txt-Dateien angeben, ein ZIP davon oder eine Tabelle (CSV, TSV, Excel, JSON Lines).</translation>
    </message>
    <message>
        <source>Give a picture, or a folder.</source>
        <translation>Ein Bild oder einen Ordner angeben.</translation>
    </message>
    <message>
        <source>Give a text file (.txt, .md), or a folder of them.</source>
        <translation>Eine Textdatei (.txt, .md) oder einen Ordner davon angeben.</translation>
    </message>
    <message>
        <source>Goes on after epoch {}</source>
        <translation>Geht nach Epoche {} weiter</translation>
    </message>
    <message>
        <source>Going on after epoch {}</source>
        <translation>Geht nach Epoche {} weiter</translation>
    </message>
    <message>
        <source>Import them again.</source>
        <translation>Noch einmal importieren.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>It goes on where it stopped when you start it again.</source>
        <translation>Beim nächsten Start geht es dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>It has: {}.</source>
        <translation>Es hat: {}.</translation>
    </message>
    <message>
        <source>Label field “{}”</source>
        <translation>Labelfeld „{}“</translation>
    </message>
    <message>
        <source>Label more of them, or delete the class.</source>
        <translation>Mehr davon mit Labels versehen oder die Klasse löschen.</translation>
    </message>
    <message>
        <source>Label some of them, or learn that field by itself.</source>
        <translation>Einige davon mit Labels versehen oder dieses Labelfeld allein lernen.</translation>
    </message>
    <message>
        <source>Label some samples with at least two different classes.</source>
        <translation>Einigen Beispielen Labels aus mindestens zwei Klassen geben.</translation>
    </message>
    <message>
        <source>Looking for near-duplicates was cancelled</source>
        <translation>Die Suche nach Fast-Doppelten wurde abgebrochen</translation>
    </message>
    <message>
        <source>Loss in cross-validation: {} for a new head alone, {} after tuning by pairs</source>
        <translation>Verlust in der Kreuzvalidierung: {} mit einem neuen Kopf allein, {} nach dem Anpassen mit Paaren</translation>
    </message>
    <message>
        <source>Make a new project for it.</source>
        <translation>Dafür ein neues Projekt anlegen.</translation>
    </message>
    <message>
        <source>Memory is full: going on with {} samples at a time</source>
        <translation>Der Speicher ist voll: weiter mit {} Beispielen auf einmal</translation>
    </message>
    <message>
        <source>Memory is full: going on with {} {}s at a time</source>
        <translation>Der Speicher ist voll: weiter mit {} auf einmal ({})</translation>
    </message>
    <message>
        <source>No better for {} epochs: stopped early</source>
        <translation>Seit {} Epochen nicht besser: vorzeitig beendet</translation>
    </message>
    <message>
        <source>No better on validation for {} epochs: stopping</source>
        <translation>Seit {} Epochen in der Validierung nicht besser: beendet</translation>
    </message>
    <message>
        <source>No column of the table holds texts</source>
        <translation>Keine Spalte der Tabelle enthält Texte</translation>
    </message>
    <message>
        <source>No column of the table names files that are there</source>
        <translation>Keine Spalte der Tabelle nennt Dateien, die es gibt</translation>
    </message>
    <message>
        <source>No column of the table names files that are there, and none holds texts</source>
        <translation>Keine Spalte der Tabelle nennt Dateien, die es gibt, und keine enthält Texte</translation>
    </message>
    <message>
        <source>No pictures are left to compare the exported file on</source>
        <translation>Es sind keine Bilder übrig, um die exportierte Datei zu vergleichen</translation>
    </message>
    <message>
        <source>No pictures are left to learn from, or to test on</source>
        <translation>Es sind keine Bilder übrig, um zu lernen oder zu prüfen</translation>
    </message>
    <message>
        <source>No pictures of the test split are left to compare on</source>
        <translation>Vom Testteil sind keine Bilder zum Vergleichen übrig</translation>
    </message>
    <message>
        <source>No questions are left to learn from, or to test on</source>
        <translation>Es sind keine Fragen übrig, um zu lernen oder zu prüfen</translation>
    </message>
    <message>
        <source>No questions of the test split are left to compare on</source>
        <translation>Vom Testteil sind keine Fragen zum Vergleichen übrig</translation>
    </message>
    <message>
        <source>No sample of the {} split has a label in “{}”</source>
        <translation>Kein Beispiel des Teils „{}“ hat ein Label in „{}“</translation>
    </message>
    <message>
        <source>No {} are left to compare the exported file on</source>
        <translation>Nichts übrig ({}), um die exportierte Datei zu vergleichen</translation>
    </message>
    <message>
        <source>Nothing has been trained in this project yet</source>
        <translation>In diesem Projekt ist noch nichts trainiert worden</translation>
    </message>
    <message>
        <source>Nothing was written. Its files were changed or damaged: train again.</source>
        <translation>Nichts wurde geschrieben. Die Dateien wurden verändert oder beschädigt: noch einmal trainieren.</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this with the backbone&apos;s name.</source>
        <translation>Nichts wurde geschrieben. Bitte melden Sie das mit dem Namen des Netzes.</translation>
    </message>
    <message>
        <source>Only a head can be learnt on an int8 network</source>
        <translation>Auf einem int8-Netz kann nur ein Kopf gelernt werden</translation>
    </message>
    <message>
        <source>Only tokenizers of the kind of BERT, GPT-2 and RoBERTa can be put inside the file, and this network has another.</source>
        <translation>Nur Tokenizer von der Art von BERT, GPT-2 und RoBERTa passen in die Datei, und dieses Netz hat einen anderen.</translation>
    </message>
    <message>
        <source>Paths must be relative to the table&apos;s folder.</source>
        <translation>Pfade müssen vom Ordner der Tabelle ausgehen.</translation>
    </message>
    <message>
        <source>Paths must be relative to the table&apos;s folder; texts are cells with several words. You can also choose the columns: Import, or --text-column.</source>
        <translation>Pfade müssen vom Ordner der Tabelle ausgehen; Texte sind Zellen mit mehreren Wörtern. Die Spalten lassen sich auch wählen: „Importieren“ oder --text-column.</translation>
    </message>
    <message>
        <source>Put model.safetensors into it.</source>
        <translation>model.safetensors hineinlegen.</translation>
    </message>
    <message>
        <source>Repaired: {}</source>
        <translation>Berichtigt: {}</translation>
    </message>
    <message>
        <source>Restore the folder from a copy, or import the data into a new project.</source>
        <translation>Den Ordner aus einer Sicherung wiederherstellen oder die Daten in ein neues Projekt importieren.</translation>
    </message>
    <message>
        <source>Run {} cannot be used: {}</source>
        <translation>Lauf {} ist nicht zu gebrauchen: {}</translation>
    </message>
    <message>
        <source>Run {} has ended already</source>
        <translation>Lauf {} ist schon zu Ende</translation>
    </message>
    <message>
        <source>Run {} has no report: {}</source>
        <translation>Lauf {} hat keinen Bericht: {}</translation>
    </message>
    <message>
        <source>Save it as SQuAD JSON, or as a table with the columns passage, question, answer.</source>
        <translation>Als SQuAD-JSON speichern oder als Tabelle mit den Spalten passage, question, answer.</translation>
    </message>
    <message>
        <source>Save it as safetensors.</source>
        <translation>Als safetensors speichern.</translation>
    </message>
    <message>
        <source>Save model.state_dict() alone.</source>
        <translation>Nur model.state_dict() speichern.</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>Einen neuen beginnen.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Noch einmal beginnen.</translation>
    </message>
    <message>
        <source>Start the run again.</source>
        <translation>Den Lauf noch einmal beginnen.</translation>
    </message>
    <message>
        <source>Take it out of the project, or choose another backbone.</source>
        <translation>Aus dem Projekt nehmen oder ein anderes Netz wählen.</translation>
    </message>
    <message>
        <source>The Excel file cannot be read: {}</source>
        <translation>Die Excel-Datei ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>The archive cannot be read: {}</source>
        <translation>Das Archiv ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>The archive has more than {} files</source>
        <translation>Das Archiv hat mehr als {} Dateien</translation>
    </message>
    <message>
        <source>The data set holds back a validation part and no test part: it becomes the test split.</source>
        <translation>Der Datensatz hat einen Teil zur Validierung und keinen zum Prüfen: Er wird der Testteil.</translation>
    </message>
    <message>
        <source>The disk is too full to keep what lies below the cut, so it is computed anew each epoch.</source>
        <translation>Die Festplatte ist zu voll, um Zwischenergebnisse zu behalten; sie werden in jeder Epoche neu berechnet.</translation>
    </message>
    <message>
        <source>The download failed: {}</source>
        <translation>Das Herunterladen ist fehlgeschlagen: {}</translation>
    </message>
    <message>
        <source>The download was cancelled</source>
        <translation>Das Herunterladen wurde abgebrochen</translation>
    </message>
    <message>
        <source>The downloaded file is not the one the hub announced</source>
        <translation>Die heruntergeladene Datei ist nicht die angekündigte</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>Der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>The exported file answers differently from the trained network: {}</source>
        <translation>Die exportierte Datei antwortet anders als das trainierte Netz: {}</translation>
    </message>
    <message>
        <source>The exported file answers differently from the trained network: {}, {} of them with a clear margin</source>
        <translation>Die exportierte Datei antwortet anders als das trainierte Netz: {}, {} davon deutlich</translation>
    </message>
    <message>
        <source>The exported file finds other things than the trained network: {}, mAP {} in place of {}</source>
        <translation>Die exportierte Datei findet anderes als das trainierte Netz: {}, mAP {} statt {}</translation>
    </message>
    <message>
        <source>The features are kept for the next run.</source>
        <translation>Die Merkmale bleiben für den nächsten Lauf erhalten.</translation>
    </message>
    <message>
        <source>The file holds more than weights, and is not opened</source>
        <translation>Die Datei enthält mehr als Gewichte und wird nicht geöffnet</translation>
    </message>
    <message>
        <source>The file holds no state dict</source>
        <translation>Die Datei enthält kein state dict</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>Der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>The folder must hold config.json and model.safetensors of an RT-DETR or D-FINE of transformers.</source>
        <translation>Der Ordner muss config.json und model.safetensors eines RT-DETR oder D-FINE von transformers enthalten.</translation>
    </message>
    <message>
        <source>The head looks at {} words beside what the network makes of a text.</source>
        <translation>Der Kopf sieht neben dem, was das Netz aus einem Text macht, auf {} Wörter.</translation>
    </message>
    <message>
        <source>The hub refused {}: {}</source>
        <translation>{} wurde verweigert: {}</translation>
    </message>
    <message>
        <source>The import was stopped; what had been imported stays.</source>
        <translation>Der Import wurde angehalten; was importiert war, bleibt.</translation>
    </message>
    <message>
        <source>The int8 file finds clearly worse and is not handed over.</source>
        <translation>Die int8-Datei findet deutlich schlechter und wird nicht ausgegeben.</translation>
    </message>
    <message>
        <source>The loss is no number, even with smaller steps</source>
        <translation>Der Verlust ist keine Zahl, auch mit kleineren Schritten nicht</translation>
    </message>
    <message>
        <source>The loss was no number: back to epoch {}, with half the step</source>
        <translation>Der Verlust war keine Zahl: zurück zu Epoche {}, mit halber Schrittweite</translation>
    </message>
    <message>
        <source>The memory does not suffice for a single sample</source>
        <translation>Der Speicher reicht nicht einmal für ein Beispiel</translation>
    </message>
    <message>
        <source>The memory does not suffice for a single {}</source>
        <translation>Der Speicher reicht nicht einmal für eines ({})</translation>
    </message>
    <message>
        <source>The names of the classes teach as well: with them the loss in cross-validation is lower.</source>
        <translation>Auch die Namen der Klassen lehren: Mit ihnen ist der Verlust in der Kreuzvalidierung kleiner.</translation>
    </message>
    <message>
        <source>The network has learnt nothing yet: its guesses are so nearly equal that file and network choose others among them</source>
        <translation>Das Netz hat noch nichts gelernt: Seine Vermutungen sind einander so gleich, dass Datei und Netz andere unter ihnen wählen</translation>
    </message>
    <message>
        <source>The network&apos;s answer to this sample is not a finite number</source>
        <translation>Die Antwort des Netzes auf dieses Beispiel ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>The parts of the network do not fit together: {}</source>
        <translation>Die Teile des Netzes passen nicht zusammen: {}</translation>
    </message>
    <message>
        <source>The project folder cannot be made: {}</source>
        <translation>Der Projektordner lässt sich nicht anlegen: {}</translation>
    </message>
    <message>
        <source>The project&apos;s database cannot be read: {}</source>
        <translation>Die Datenbank des Projekts ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>The run cannot be used: {}</source>
        <translation>Der Lauf ist nicht zu gebrauchen: {}</translation>
    </message>
    <message>
        <source>The run was cancelled before anything was learnt</source>
        <translation>Der Lauf wurde abgebrochen, bevor etwas gelernt war</translation>
    </message>
    <message>
        <source>The run was cancelled before its network was trained</source>
        <translation>Der Lauf wurde abgebrochen, bevor sein Netz trainiert war</translation>
    </message>
    <message>
        <source>The run was cancelled while features were computed</source>
        <translation>Der Lauf wurde abgebrochen, während Merkmale berechnet wurden</translation>
    </message>
    <message>
        <source>The run was cancelled while near-duplicates were looked for</source>
        <translation>Der Lauf wurde abgebrochen, während nach Fast-Doppelten gesucht wurde</translation>
    </message>
    <message>
        <source>The table cannot be read: {}</source>
        <translation>Die Tabelle ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>The table has no columns for file, class, xmin, ymin, xmax and ymax</source>
        <translation>Die Tabelle hat keine Spalten für file, class, xmin, ymin, xmax und ymax</translation>
    </message>
    <message>
        <source>The table has no columns “passage” and “question”</source>
        <translation>Die Tabelle hat keine Spalten „passage“ und „question“</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>Die Tabelle ist leer</translation>
    </message>
    <message>
        <source>The test split is locked</source>
        <translation>Der Testteil ist gesperrt</translation>
    </message>
    <message>
        <source>The trained network is right {} of the time, and was {} when it was scored</source>
        <translation>Das trainierte Netz hat zu {} recht, bei der Bewertung waren es {}</translation>
    </message>
    <message>
        <source>The weights are not the ones recorded in the catalogue</source>
        <translation>Die Gewichte sind nicht die im Katalog verzeichneten</translation>
    </message>
    <message>
        <source>The weights cannot be read: {}</source>
        <translation>Die Gewichte sind nicht lesbar: {}</translation>
    </message>
    <message>
        <source>The weights do not fit this network: {}</source>
        <translation>Die Gewichte passen nicht zu diesem Netz: {}</translation>
    </message>
    <message>
        <source>The weights do not fit this network: {} tensors are missing or have another shape (such as {})</source>
        <translation>Die Gewichte passen nicht zu diesem Netz: {} Tensoren fehlen oder haben eine andere Form (etwa {})</translation>
    </message>
    <message>
        <source>The weights of {} are no longer here</source>
        <translation>Die Gewichte von {} sind nicht mehr hier</translation>
    </message>
    <message>
        <source>There are few passages, so questions about one are on both sides of the split: a new passage may do worse.</source>
        <translation>Es gibt wenige Texte, deshalb liegen Fragen zu einem auf beiden Seiten der Aufteilung: Bei einem neuen Text kann es schlechter gehen.</translation>
    </message>
    <message>
        <source>There are labels of {} classes{}, and learning needs two</source>
        <translation>Es gibt Labels von {} Klassen{}, zum Lernen braucht es zwei</translation>
    </message>
    <message>
        <source>There are no files in it</source>
        <translation>Es sind keine Dateien darin</translation>
    </message>
    <message>
        <source>There are no pictures to draw boxes in</source>
        <translation>Es gibt keine Bilder, in die man Kästen zeichnen könnte</translation>
    </message>
    <message>
        <source>There are no weights in this folder</source>
        <translation>In diesem Ordner sind keine Gewichte</translation>
    </message>
    <message>
        <source>There are: {}.</source>
        <translation>Es gibt: {}.</translation>
    </message>
    <message>
        <source>There are: {}; a number counts from 1.</source>
        <translation>Es gibt: {}; eine Zahl zählt ab 1.</translation>
    </message>
    <message>
        <source>There is a class “{}” already</source>
        <translation>Es gibt schon eine Klasse „{}“</translation>
    </message>
    <message>
        <source>There is no backbone “{}”</source>
        <translation>Es gibt kein Netz „{}“</translation>
    </message>
    <message>
        <source>There is no column “{}”</source>
        <translation>Es gibt keine Spalte „{}“</translation>
    </message>
    <message>
        <source>There is no document to ask about</source>
        <translation>Es gibt kein Dokument, zu dem man fragen könnte</translation>
    </message>
    <message>
        <source>There is no label field “{}”</source>
        <translation>Es gibt kein Labelfeld „{}“</translation>
    </message>
    <message>
        <source>There is no project in this folder</source>
        <translation>In diesem Ordner ist kein Projekt</translation>
    </message>
    <message>
        <source>There is no run {} in this project</source>
        <translation>In diesem Projekt gibt es keinen Lauf {}</translation>
    </message>
    <message>
        <source>This computer has no device “{}”</source>
        <translation>Dieser Rechner hat kein Gerät „{}“</translation>
    </message>
    <message>
        <source>This file or folder is not there</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>This folder cannot be written: {}</source>
        <translation>In diesen Ordner kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>This folder does not say which network it holds</source>
        <translation>Dieser Ordner sagt nicht, welches Netz er enthält</translation>
    </message>
    <message>
        <source>This folder holds other things</source>
        <translation>Dieser Ordner enthält anderes</translation>
    </message>
    <message>
        <source>This folder is not empty</source>
        <translation>Dieser Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>This is not a COCO file: it has no lists “images”, “annotations” and “categories”</source>
        <translation>Das ist keine COCO-Datei: Ihr fehlen die Listen „images“, „annotations“ und „categories“</translation>
    </message>
    <message>
        <source>This is not a SQuAD file: it has no list of articles under “data”</source>
        <translation>Das ist keine SQuAD-Datei: Ihr fehlt die Liste der Artikel unter „data“</translation>
    </message>
    <message>
        <source>This kind of file is not known</source>
        <translation>Diese Art von Datei ist nicht bekannt</translation>
    </message>
    <message>
        <source>This network cannot be built: {}</source>
        <translation>Dieses Netz lässt sich nicht bauen: {}</translation>
    </message>
    <message>
        <source>This network cannot be made int8: {}</source>
        <translation>Dieses Netz lässt sich nicht in int8 umwandeln: {}</translation>
    </message>
    <message>
        <source>This network has no feature maps at strides 8, 16 and 32, which finding things needs</source>
        <translation>Dieses Netz hat keine Merkmalskarten mit den Schrittweiten 8, 16 und 32, die zum Finden nötig sind</translation>
    </message>
    <message>
        <source>This project is already open in {}</source>
        <translation>Dieses Projekt ist schon geöffnet in {}</translation>
    </message>
    <message>
        <source>This project is for {}, and this is {}</source>
        <translation>Dieses Projekt ist für {}, und das ist {}</translation>
    </message>
    <message>
        <source>This project was closed</source>
        <translation>Dieses Projekt wurde geschlossen</translation>
    </message>
    <message>
        <source>This project was made by a newer version of the program</source>
        <translation>Dieses Projekt stammt von einer neueren Version des Programms</translation>
    </message>
    <message>
        <source>This project was never completely made</source>
        <translation>Dieses Projekt wurde nie fertig angelegt</translation>
    </message>
    <message>
        <source>This question has been asked about this passage already</source>
        <translation>Diese Frage wurde zu diesem Text schon gestellt</translation>
    </message>
    <message>
        <source>This version cannot train the task “{}”</source>
        <translation>Diese Version kann die Aufgabe „{}“ nicht trainieren</translation>
    </message>
    <message>
        <source>Too few labels in the smallest class ({}) for a test split, so scores are cross-validated.</source>
        <translation>Zu wenige Labels in der kleinsten Klasse ({}) für einen Testteil, darum wird kreuzvalidiert.</translation>
    </message>
    <message>
        <source>Too few labels of {}{}: each class needs at least {}</source>
        <translation>Zu wenige Labels von {}{}: Jede Klasse braucht mindestens {}</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>Noch einmal trainieren.</translation>
    </message>
    <message>
        <source>Train first.</source>
        <translation>Zuerst trainieren.</translation>
    </message>
    <message>
        <source>Train it longer, or with more pictures.</source>
        <translation>Trainieren Sie es länger oder mit mehr Bildern.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Tune in fp32; exporting makes an int8 version as well.</source>
        <translation>In fp32 anpassen; der Export macht auch eine int8-Fassung.</translation>
    </message>
    <message>
        <source>Tuning by pairs learns one label field at a time</source>
        <translation>Das Anpassen mit Paaren lernt nur ein Labelfeld auf einmal</translation>
    </message>
    <message>
        <source>Tuning by pairs was no better than the new head on frozen features, so the head is kept.</source>
        <translation>Das Anpassen mit Paaren war nicht besser als der neue Kopf allein, deshalb bleibt es bei ihm.</translation>
    </message>
    <message>
        <source>Tuning did not clearly beat the new head on frozen features in cross-validation, so the head is kept.</source>
        <translation>Das Anpassen war in der Kreuzvalidierung nicht deutlich besser als der neue Kopf allein, deshalb bleibt es bei ihm.</translation>
    </message>
    <message>
        <source>Tuning did not clearly beat the new head on frozen features, so the head is kept and taught all labels.</source>
        <translation>Das Anpassen war nicht deutlich besser als der neue Kopf allein, deshalb bleibt es bei ihm, und er lernt alle Labels.</translation>
    </message>
    <message>
        <source>Unlock it under Splits first.</source>
        <translation>Zuerst unter „Aufteilung“ entsperren.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Zuerst entpacken.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>Use fp32.</source>
        <translation>fp32 verwenden.</translation>
    </message>
    <message>
        <source>What was computed is kept for the next run.</source>
        <translation>Was berechnet wurde, bleibt für den nächsten Lauf erhalten.</translation>
    </message>
    <message>
        <source>With the tokenizer inside, {} of {} texts are answered differently, so that file was not written.</source>
        <translation>Mit dem Tokenizer darin werden {} von {} Texten anders beantwortet, deshalb wurde diese Datei nicht geschrieben.</translation>
    </message>
    <message>
        <source>Write a config.json with at least {&quot;architecture&quot;: &quot;resnet18&quot;} (a timm name) into it, or give a transformers folder.</source>
        <translation>Eine config.json mit mindestens {&quot;architecture&quot;: &quot;resnet18&quot;} (ein Name von timm) hineinschreiben oder einen Ordner von transformers angeben.</translation>
    </message>
    <message>
        <source>`transferstudio evaluate PROJECT` lists the runs.</source>
        <translation>`transferstudio evaluate PROJEKT` zählt die Läufe auf.</translation>
    </message>
    <message>
        <source>`transferstudio models` lists them; a folder of your own works too.</source>
        <translation>`transferstudio models` zählt sie auf; auch ein eigener Ordner geht.</translation>
    </message>
    <message>
        <source>a HEIC or AVIF picture or a video; save it as JPEG</source>
        <translation>ein HEIC- oder AVIF-Bild oder ein Video; als JPEG speichern</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>ein Kasten</translation>
    </message>
    <message>
        <source>a box ({})</source>
        <translation>ein Kasten ({})</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>ein Verweis</translation>
    </message>
    <message>
        <source>a link that leaves the folder, or leads nowhere</source>
        <translation>ein Verweis, der aus dem Ordner oder ins Leere führt</translation>
    </message>
    <message>
        <source>a link to a folder</source>
        <translation>ein Verweis auf einen Ordner</translation>
    </message>
    <message>
        <source>a passage of more than {} characters</source>
        <translation>ein Text von mehr als {} Zeichen</translation>
    </message>
    <message>
        <source>a question of more than {} characters</source>
        <translation>eine Frage von mehr als {} Zeichen</translation>
    </message>
    <message>
        <source>a side of the box is no number</source>
        <translation>eine Seite des Kastens ist keine Zahl</translation>
    </message>
    <message>
        <source>all its boxes</source>
        <translation>alle seine Kästen</translation>
    </message>
    <message>
        <source>an image without file name</source>
        <translation>ein Bild ohne Dateinamen</translation>
    </message>
    <message>
        <source>animated or several pages ({} pictures in one file)</source>
        <translation>bewegt oder mehrere Seiten ({} Bilder in einer Datei)</translation>
    </message>
    <message>
        <source>another file describes {} already</source>
        <translation>eine andere Datei beschreibt {} schon</translation>
    </message>
    <message>
        <source>article {}</source>
        <translation>Artikel {}</translation>
    </message>
    <message>
        <source>article {}, paragraph {}</source>
        <translation>Artikel {}, Absatz {}</translation>
    </message>
    <message>
        <source>cannot be opened: {}</source>
        <translation>lässt sich nicht öffnen: {}</translation>
    </message>
    <message>
        <source>cannot be unpacked: {}</source>
        <translation>lässt sich nicht entpacken: {}</translation>
    </message>
    <message>
        <source>damaged, or no video: {}</source>
        <translation>beschädigt oder kein Video: {}</translation>
    </message>
    <message>
        <source>damaged: {}</source>
        <translation>beschädigt: {}</translation>
    </message>
    <message>
        <source>floating-point pixels, which have no agreed range</source>
        <translation>Pixel als Kommazahlen, deren Bereich nicht festliegt</translation>
    </message>
    <message>
        <source>it has a side that is no number</source>
        <translation>hat eine Seite, die keine Zahl ist</translation>
    </message>
    <message>
        <source>it has no area</source>
        <translation>hat keine Fläche</translation>
    </message>
    <message>
        <source>it has no class</source>
        <translation>hat keine Klasse</translation>
    </message>
    <message>
        <source>it has no list of paragraphs</source>
        <translation>hat keine Liste von Absätzen</translation>
    </message>
    <message>
        <source>it has no position</source>
        <translation>hat keine Lage</translation>
    </message>
    <message>
        <source>it has {} numbers after the class, in place of 4</source>
        <translation>hat {} Zahlen nach der Klasse statt 4</translation>
    </message>
    <message>
        <source>it holds NUL characters</source>
        <translation>enthält NUL-Zeichen</translation>
    </message>
    <message>
        <source>it holds something that is no number</source>
        <translation>enthält etwas, das keine Zahl ist</translation>
    </message>
    <message>
        <source>it is listed twice</source>
        <translation>ist zweimal aufgeführt</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>ist zweimal da</translation>
    </message>
    <message>
        <source>it lies outside the picture</source>
        <translation>liegt außerhalb des Bildes</translation>
    </message>
    <message>
        <source>it was deleted meanwhile</source>
        <translation>inzwischen gelöscht</translation>
    </message>
    <message>
        <source>its class {} is not declared</source>
        <translation>seine Klasse {} ist nicht angegeben</translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <translation>der Name führt aus dem Archiv hinaus</translation>
    </message>
    <message>
        <source>its name leads out of the data set</source>
        <translation>der Name führt aus dem Datensatz hinaus</translation>
    </message>
    <message>
        <source>larger than {} MB</source>
        <translation>größer als {} MB</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>Zeile {}</translation>
    </message>
    <message>
        <source>longer than {} characters</source>
        <translation>länger als {} Zeichen</translation>
    </message>
    <message>
        <source>media path leaves the project: {}</source>
        <translation>Der Pfad führt aus dem Projekt hinaus: {}</translation>
    </message>
    <message>
        <source>more than {} million pixels</source>
        <translation>mehr als {} Millionen Pixel</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>no passage with questions</source>
        <translation>kein Text mit Fragen</translation>
    </message>
    <message>
        <source>no path in this row</source>
        <translation>kein Pfad in dieser Zeile</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>keine Frage</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, WebP, BMP or TIFF picture</source>
        <translation>kein JPEG-, PNG-, WebP-, BMP- oder TIFF-Bild</translation>
    </message>
    <message>
        <source>not a file (a device, pipe or socket)</source>
        <translation>keine Datei (ein Gerät, eine Pipe oder ein Socket)</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>keine Textdatei</translation>
    </message>
    <message>
        <source>not an image file</source>
        <translation>keine Bilddatei</translation>
    </message>
    <message>
        <source>not an object with a text</source>
        <translation>kein Objekt mit einem Text</translation>
    </message>
    <message>
        <source>not in the archive</source>
        <translation>nicht im Archiv</translation>
    </message>
    <message>
        <source>not there, or outside the folder</source>
        <translation>nicht da oder außerhalb des Ordners</translation>
    </message>
    <message>
        <source>packed suspiciously tight</source>
        <translation>verdächtig eng gepackt</translation>
    </message>
    <message>
        <source>reached beyond the edge of the picture: cut there</source>
        <translation>ragte über den Rand des Bildes: dort abgeschnitten</translation>
    </message>
    <message>
        <source>several pictures have this name</source>
        <translation>mehrere Bilder heißen so</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>the answer “{}” begins at {}</source>
        <translation>die Antwort „{}“ beginnt bei {}</translation>
    </message>
    <message>
        <source>the answer “{}” does not stand there in the passage</source>
        <translation>die Antwort „{}“ steht nicht an dieser Stelle im Text</translation>
    </message>
    <message>
        <source>the answer “{}” is not in the passage</source>
        <translation>die Antwort „{}“ steht nicht im Text</translation>
    </message>
    <message>
        <source>the box has no class</source>
        <translation>der Kasten hat keine Klasse</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>the file is not there, or lies outside the table&apos;s folder</source>
        <translation>die Datei gibt es nicht, oder sie liegt außerhalb des Ordners der Tabelle</translation>
    </message>
    <message>
        <source>the folder cannot be opened: {}</source>
        <translation>der Ordner lässt sich nicht öffnen: {}</translation>
    </message>
    <message>
        <source>the picture is not there</source>
        <translation>das Bild gibt es nicht</translation>
    </message>
    <message>
        <source>the row cannot be read: {}</source>
        <translation>die Zeile ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>the video ends before that</source>
        <translation>das Video endet vorher</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>es ist kein Bild darin</translation>
    </message>
    <message>
        <source>they were drawn on a picture of another shape ({} × {})</source>
        <translation>sie wurden auf einem Bild anderer Form gezeichnet ({} × {})</translation>
    </message>
    <message>
        <source>timm knows no network “{}”</source>
        <translation>timm kennt kein Netz „{}“</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>zu groß für den Speicher dieses Rechners</translation>
    </message>
    <message>
        <source>videos need an extra: pip install &quot;transferstudio[video]&quot;</source>
        <translation>Videos brauchen einen Zusatz: pip install &quot;transferstudio[video]&quot;</translation>
    </message>
    <message>
        <source>{} boxes of a picture that is not listed</source>
        <translation>{} Kästen eines Bildes, das nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>{} cannot be built: {}</source>
        <translation>{} lässt sich nicht bauen: {}</translation>
    </message>
    <message>
        <source>{} cannot be converted to ONNX: {}</source>
        <translation>{} lässt sich nicht in ONNX umwandeln: {}</translation>
    </message>
    <message>
        <source>{} cannot be loaded as a model: {}</source>
        <translation>{} lässt sich nicht als Modell laden: {}</translation>
    </message>
    <message>
        <source>{} finds things, and does nothing else</source>
        <translation>{} findet Dinge und sonst nichts</translation>
    </message>
    <message>
        <source>{} finds things, and this project has none marked</source>
        <translation>{} findet Dinge, und in diesem Projekt sind keine markiert</translation>
    </message>
    <message>
        <source>{} has no download</source>
        <translation>{} kann nicht heruntergeladen werden</translation>
    </message>
    <message>
        <source>{} is left out: {}</source>
        <translation>{} wird ausgelassen: {}</translation>
    </message>
    <message>
        <source>{} is no model for questions: it has no {} in its metadata</source>
        <translation>{} ist kein Modell für Fragen: In den Metadaten fehlt {}</translation>
    </message>
    <message>
        <source>{} is no model of Transfer Studio that finds things: {}</source>
        <translation>{} ist kein Modell von Transfer Studio, das Dinge findet: {}</translation>
    </message>
    <message>
        <source>{} must be downloaded, and there is no connection to the hub</source>
        <translation>{} muss heruntergeladen werden, und es gibt keine Verbindung</translation>
    </message>
    <message>
        <source>{} of the boxes are less than 8 pixels wide or high at this size and will hardly be found: choose a larger input size.</source>
        <translation>{} der Kästen sind bei dieser Größe weniger als 8 Pixel breit oder hoch und werden kaum gefunden: eine größere Eingabe wählen.</translation>
    </message>
    <message>
        <source>{} of the test split have near-duplicates in the training split; the split was given so.</source>
        <translation>{} im Testteil haben Fast-Doppelte im Trainingsteil; die Aufteilung war so vorgegeben.</translation>
    </message>
    <message>
        <source>{} of {} samples are nearly alike for this network, so like ones teach and test: the score is too good</source>
        <translation>{} von {} Beispielen sind für dieses Netz fast gleich, also lernen und prüfen gleiche: Die Bewertung ist zu gut</translation>
    </message>
    <message>
        <source>{} pictures teach, {} validate, {} test; looked at with {} × {} pixels; {}</source>
        <translation>{} Bilder lehren, {} validieren, {} prüfen; betrachtet mit {} × {} Pixeln; {}</translation>
    </message>
    <message>
        <source>{} questions have an answer, and learning needs {} at least</source>
        <translation>{} Fragen haben eine Antwort, zum Lernen braucht es mindestens {}</translation>
    </message>
    <message>
        <source>{} questions teach, {} validate, {} test; {}</source>
        <translation>{} Fragen lehren, {} validieren, {} prüfen; {}</translation>
    </message>
    <message>
        <source>{} reads {}, and this project holds {}</source>
        <translation>{} liest {}, und dieses Projekt enthält {}</translation>
    </message>
    <message>
        <source>{} samples could be read a moment ago, and now they cannot</source>
        <translation>{} Beispiele waren eben noch lesbar, jetzt nicht mehr</translation>
    </message>
    <message>
        <source>{} was not exported by Transfer Studio: it has no {} in its metadata</source>
        <translation>{} wurde nicht von Transfer Studio exportiert: In den Metadaten fehlt {}</translation>
    </message>
    <message>
        <source>{} was tuned on questions already, and begins with what it learnt from them</source>
        <translation>{} wurde schon mit Fragen trainiert und beginnt mit dem, was es daraus gelernt hat</translation>
    </message>
    <message>
        <source>{} with the tokenizer inside: {} different answers on {} texts</source>
        <translation>{} mit dem Tokenizer darin: {} andere Antworten bei {} Texten</translation>
    </message>
    <message>
        <source>{} × {} pixels: more than {}</source>
        <translation>{} × {} Pixel: mehr als {}</translation>
    </message>
    <message>
        <source>{} × {} pixels: more than {} million</source>
        <translation>{} × {} Pixel: mehr als {} Millionen</translation>
    </message>
    <message>
        <source>{}, not a JPEG, PNG, WebP, BMP or TIFF picture</source>
        <translation>{}, kein JPEG-, PNG-, WebP-, BMP- oder TIFF-Bild</translation>
    </message>
    <message>
        <source>{}, question {}</source>
        <translation>{}, Frage {}</translation>
    </message>
    <message>
        <source>{}. It is the better one here.</source>
        <translation>{}. Sie ist hier die bessere.</translation>
    </message>
    <message>
        <source>{}. model.onnx (fp32) is the better one here.</source>
        <translation>{}. Hier ist model.onnx (fp32) die bessere.</translation>
    </message>
    <message>
        <source>{}: F1 {} on validation</source>
        <translation>{}: F1 {} in der Validierung</translation>
    </message>
    <message>
        <source>{}: image {}</source>
        <translation>{}: Bild {}</translation>
    </message>
    <message>
        <source>“{}” cannot teach {}</source>
        <translation>„{}“ kann {} nicht lehren</translation>
    </message>
    <message>
        <source>“{}” is no split (train, validation, test)</source>
        <translation>„{}“ ist kein Teil (train, validation, test)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening {}</source>
        <translation>{} wird geöffnet</translation>
    </message>
    <message>
        <source>Making the sample “{}”</source>
        <translation>Die Sammlung „{}“ wird gemacht</translation>
    </message>
    <message>
        <source>Importing {}</source>
        <translation>{} wird importiert</translation>
    </message>
    <message>
        <source>Making {} changes</source>
        <translation>{} Änderungen werden gemacht</translation>
    </message>
    <message>
        <source>“{}” is still going on. Wait for it, or cancel it first.</source>
        <translation>„{}“ läuft noch. Warten Sie darauf, oder brechen Sie es zuerst ab.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The language changes when the program is started next.</source>
        <translation>Die Sprache wechselt beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>What networks are trained on; Automatic takes the fastest that is there</source>
        <translation>Worauf Netze trainiert werden; Automatisch nimmt das Schnellste, das da ist</translation>
    </message>
    <message>
        <source>Leave pictures where they are, and only refer to them</source>
        <translation>Bilder lassen, wo sie sind, und nur auf sie verweisen</translation>
    </message>
    <message>
        <source>Saves room; but pictures that are moved or deleted are then missing here</source>
        <translation>Spart Platz; aber Bilder, die verschoben oder gelöscht werden, fehlen dann hier</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>It is filled again when it is needed</source>
        <translation>Er wird wieder gefüllt, wenn er gebraucht wird</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Rechnen auf</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cache of networks</source>
        <translation>Zwischenspeicher der Netze</translation>
    </message>
</context>
<context>
    <name>SplitCard</name>
    <message>
        <source>Splits</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Training samples teach, validation samples watch, test samples only score. Training decides what is undecided.</source>
        <translation>Trainingsbeispiele lehren, Validierungsbeispiele schauen zu, Testbeispiele werten nur. Das Training entscheidet, was offen ist.</translation>
    </message>
    <message>
        <source>Lock the test split</source>
        <translation>Testteil sperren</translation>
    </message>
    <message>
        <source>Nothing comes into the test split or leaves it any more</source>
        <translation>Nichts kommt mehr in den Testteil oder aus ihm heraus</translation>
    </message>
    <message>
        <source>Move selected to …</source>
        <translation>Auswahl verschieben …</translation>
    </message>
    <message>
        <source>Change their split</source>
        <translation>Ihren Teil ändern</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Training {} · Validation {} · Test {} · undecided {}</source>
        <translation>Training {} · Validierung {} · Test {} · offen {}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A folder of pictures or texts</source>
        <translation>Ein Ordner mit Bildern oder Texten</translation>
    </message>
    <message>
        <source>A table of texts, or a zip archive</source>
        <translation>Eine Tabelle mit Texten oder ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translation>Projektordner öffnen</translation>
    </message>
    <message>
        <source>Models ({})</source>
        <translation>Modelle ({})</translation>
    </message>
    <message>
        <source>Try a model</source>
        <translation>Modell ausprobieren</translation>
    </message>
    <message>
        <source>Drop a folder that holds one folder of pictures a class, pictures with boxes (COCO, VOC, YOLO), a table of texts (CSV, Excel), or passages with questions (SQuAD), anywhere in this window. Without labels it works too: give them here. Nothing leaves this computer.</source>
        <translation>Legen Sie irgendwo in diesem Fenster einen Ordner ab, der je Klasse einen Ordner mit Bildern enthält, Bilder mit Kästen (COCO, VOC, YOLO), eine Tabelle mit Texten (CSV, Excel) oder Texte mit Fragen (SQuAD). Es geht auch ohne Labels: Geben Sie sie hier. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>New from folder…</source>
        <translation>Neu aus Ordner …</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>Ein Projekt anlegen</translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation>Aus einer Tabelle …</translation>
    </message>
    <message>
        <source>Make a project of a table of texts, or of a zip archive</source>
        <translation>Ein Projekt aus einer Tabelle mit Texten oder einem ZIP-Archiv anlegen</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Try a model…</source>
        <translation>Modell ausprobieren …</translation>
    </message>
    <message>
        <source>Ask a model.onnx that was exported, without a project</source>
        <translation>Eine exportierte model.onnx befragen, ohne Projekt</translation>
    </message>
    <message>
        <source>Teach a network your own pictures, boxes or texts</source>
        <translation>Bringen Sie einem Netz Ihre Bilder, Kästen oder Texte bei</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>Oder probieren Sie eine Sammlung</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message>
        <source>The model finds nothing that has no box yet.</source>
        <translation>Das Modell findet nichts, was noch keinen Kasten hat.</translation>
    </message>
</context>
<context>
    <name>TextTry</name>
    <message>
        <source>The text to try</source>
        <translation>Der Text, der probiert wird</translation>
    </message>
    <message>
        <source>Type or paste a text, then Ctrl+Enter</source>
        <translation>Text tippen oder einfügen, dann Strg+Enter</translation>
    </message>
    <message>
        <source>Occlusion: words are left out one by one; the stronger the colour, the less sure it is without</source>
        <translation>Auslassen: Wörter werden einzeln weggelassen; je kräftiger die Farbe, desto weniger sicher ist es ohne sie</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Was das Modell sagt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Try this text</source>
        <translation>Diesen Text probieren</translation>
    </message>
    <message>
        <source>The answer comes from the model exactly as it is exported.</source>
        <translation>Die Antwort kommt aus dem Modell genau so, wie es exportiert wird.</translation>
    </message>
    <message>
        <source>Type a text first.</source>
        <translation>Tippen Sie zuerst einen Text.</translation>
    </message>
    <message>
        <source>{} sure, {} ms</source>
        <translation>{} sicher, {} ms</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nichts darauf</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>how long: not told of this network</source>
        <translation>wie lange: von diesem Netz nicht bekannt</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <source>how long: not known before its speed is measured</source>
        <translation>wie lange: unbekannt, bevor das Tempo gemessen ist</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Learn together with “{}”:</source>
        <translation>Zusammen mit „{}“ lernen:</translation>
    </message>
    <message>
        <source>Learn {} too</source>
        <translation>Auch {} lernen</translation>
    </message>
    <message>
        <source>One network learns both, and one file answers both</source>
        <translation>Ein Netz lernt beides, und eine Datei beantwortet beides</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Close it, and go to the start page; everything is saved</source>
        <translation>Schließen und zur Startseite gehen; alles ist gesichert</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>CPU · {} cores</source>
        <translation>CPU · {} Kerne</translation>
    </message>
    <message>
        <source>How it is done, step by step</source>
        <translation>Wie es geht, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Words in plain language</source>
        <translation>Begriffe in einfachen Worten</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>Alle Tasten (?)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>TrainPane</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold or go on (Ctrl+P)</source>
        <translation>Anhalten oder weiter (Strg+P)</translation>
    </message>
    <message>
        <source>Cancel, keep best</source>
        <translation>Abbrechen, Bestes behalten</translation>
    </message>
    <message>
        <source>Stop, and keep the best so far</source>
        <translation>Anhalten und das Beste bis jetzt behalten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Noch nichts trainiert</translation>
    </message>
    <message>
        <source>Choose a network in Model and press Train; the defaults are good.</source>
        <translation>Wählen Sie unter Modell ein Netz und drücken Sie Trainieren; die Vorgaben sind gut.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Stopping at the next safe point …</source>
        <translation>Hält am nächsten sicheren Punkt an …</translation>
    </message>
    <message>
        <source>Go on after its last whole epoch</source>
        <translation>Nach der letzten ganzen Epoche weitermachen</translation>
    </message>
    <message>
        <source>Training {}</source>
        <translation>{} wird trainiert</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>{} took {} s</source>
        <translation>{} dauerte {} s</translation>
    </message>
    <message>
        <source>{}: {} of {} · {} a second · memory {}</source>
        <translation>{}: {} von {} · {} je Sekunde · Speicher {}</translation>
    </message>
    <message>
        <source>, device {}</source>
        <translation>, Gerät {}</translation>
    </message>
    <message>
        <source>Run {} · {}</source>
        <translation>Lauf {} · {}</translation>
    </message>
    <message>
        <source>Run {} ({}) was interrupted. It can go on.</source>
        <translation>Lauf {} ({}) wurde unterbrochen. Er kann weitergehen.</translation>
    </message>
    <message>
        <source>{} {} on {}</source>
        <translation>{} {} ({})</translation>
    </message>
    <message>
        <source>{} after epoch {}</source>
        <translation>{} nach Epoche {}</translation>
    </message>
</context>
<context>
    <name>TryPane</name>
    <message>
        <source>cannot be read: {}</source>
        <translation>nicht lesbar: {}</translation>
    </message>
    <message>
        <source>There is no model yet. Train one first; with Quick it takes seconds.</source>
        <translation>Es gibt noch kein Modell. Trainieren Sie zuerst eines; mit Schnell dauert das Sekunden.</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>wird gefragt …</translation>
    </message>
    <message>
        <source>There is no model yet; “{}” is still going on.</source>
        <translation>Es gibt noch kein Modell; „{}“ läuft noch.</translation>
    </message>
    <message>
        <source>The small edition tries models that were exported where they were trained.</source>
        <translation>Die kleine Ausgabe probiert Modelle, die dort exportiert wurden, wo sie trainiert wurden.</translation>
    </message>
    <message>
        <source>Making the model of run {} ready</source>
        <translation>Das Modell von Lauf {} wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Previous (←)</source>
        <translation>Zurück (←)</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <translation>Weiter (→)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>The whole picture (0)</source>
        <translation>Das ganze Bild (0)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Space)</source>
        <translation>Zurück (Leertaste)</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nichts darauf</translation>
    </message>
    <message>
        <source>suggested {} {}</source>
        <translation>vorgeschlagen {} {}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Data, Model, Train, Try, Export</source>
        <translation>Daten, Modell, Training, Probieren, Export</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Strg+Z, Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Undo, redo: every edit, back to the first one</source>
        <translation>Rückgängig, wiederholen: jede Änderung, bis zur ersten</translation>
    </message>
    <message>
        <source>Cancel what is going on</source>
        <translation>Abbrechen, was gerade läuft</translation>
    </message>
    <message>
        <source>Ctrl+N, Ctrl+Shift+N, Ctrl+O</source>
        <translation>Strg+N, Strg+Umschalt+N, Strg+O</translation>
    </message>
    <message>
        <source>New from a folder, new from a table or archive, open a project</source>
        <translation>Neu aus einem Ordner, neu aus Tabelle oder Archiv, Projekt öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Strg+Umschalt+T</translation>
    </message>
    <message>
        <source>Start page: try an exported model without a project</source>
        <translation>Startseite: ein exportiertes Modell ohne Projekt ausprobieren</translation>
    </message>
    <message>
        <source>Ctrl+I, Ctrl+Shift+I, Ctrl+Shift+V</source>
        <translation>Strg+I, Strg+Umschalt+I, Strg+Umschalt+V</translation>
    </message>
    <message>
        <source>Import a folder, a file, or what is in the clipboard</source>
        <translation>Einen Ordner, eine Datei oder die Zwischenablage importieren</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B, Ctrl+Alt+Shift+B</source>
        <translation>Strg+Alt+B, Strg+Alt+Umschalt+B</translation>
    </message>
    <message>
        <source>Import pictures to draw boxes in; draw them in those that are here</source>
        <translation>Bilder für Kästen importieren; Kästen in den vorhandenen zeichnen</translation>
    </message>
    <message>
        <source>Ctrl+W, Ctrl+Q</source>
        <translation>Strg+W, Strg+Q</translation>
    </message>
    <message>
        <source>Close the project, quit</source>
        <translation>Projekt schließen, beenden</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Hold what is going on, let it go on</source>
        <translation>Was läuft, anhalten oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Die Anleitung</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Umschalt+F1</translation>
    </message>
    <message>
        <source>The words of the field in plain language</source>
        <translation>Die Fachbegriffe in einfachen Worten</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows</source>
        <translation>Pfeile, Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Move, select several</source>
        <translation>Bewegen, mehrere auswählen</translation>
    </message>
    <message>
        <source>Label as the class of this number</source>
        <translation>Label der Klasse mit dieser Nummer geben</translation>
    </message>
    <message>
        <source>Type the name of a class, Enter labels</source>
        <translation>Namen einer Klasse tippen, Enter gibt das Label</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Den Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Take the label off</source>
        <translation>Das Label wegnehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take the sample out of the project</source>
        <translation>Das Beispiel aus dem Projekt nehmen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Enlarge; in there: arrows, + − 0</source>
        <translation>Vergrößern; darin: Pfeile, + − 0</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Neue Klasse</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Label what teaches most next</source>
        <translation>Das Lehrreichste als Nächstes labeln</translation>
    </message>
    <message>
        <source>Ctrl+B, Ctrl+= , Ctrl+−</source>
        <translation>Strg+B, Strg+= , Strg+−</translation>
    </message>
    <message>
        <source>Table or tiles, larger, smaller</source>
        <translation>Tabelle oder Kacheln, größer, kleiner</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What is selected in the passage is the answer</source>
        <translation>Das im Text Ausgewählte ist die Antwort</translation>
    </message>
    <message>
        <source>The passage has no answer</source>
        <translation>Der Text hat keine Antwort</translation>
    </message>
    <message>
        <source>Ask another question about the passage</source>
        <translation>Eine weitere Frage zum Text stellen</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Previous, next question</source>
        <translation>Vorige, nächste Frage</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kästen</translation>
    </message>
    <message>
        <source>Drag, Shift+drag</source>
        <translation>Ziehen, Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Draw a box; also where another one lies</source>
        <translation>Einen Kasten zeichnen; auch wo schon einer liegt</translation>
    </message>
    <message>
        <source>The class of the chosen box, and of the next ones</source>
        <translation>Die Klasse des gewählten Kastens und der nächsten</translation>
    </message>
    <message>
        <source>Nudge the chosen box by 1 or 10 pixels; without one: other pictures</source>
        <translation>Den gewählten Kasten um 1 oder 10 Pixel schieben; ohne einen: andere Bilder</translation>
    </message>
    <message>
        <source>. and , , Delete, Esc</source>
        <translation>. und , , Entf, Esc</translation>
    </message>
    <message>
        <source>Next and previous box, remove it, choose none</source>
        <translation>Nächster und voriger Kasten, entfernen, keinen wählen</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V, R</source>
        <translation>Strg+C, Strg+V, R</translation>
    </message>
    <message>
        <source>Copy, paste, repeat the boxes of the picture before</source>
        <translation>Kopieren, einfügen, die Kästen des vorigen Bildes wiederholen</translation>
    </message>
    <message>
        <source>S, Enter, X</source>
        <translation>S, Enter, X</translation>
    </message>
    <message>
        <source>Suggest, accept all, reject</source>
        <translation>Vorschlagen, alle annehmen, verwerfen</translation>
    </message>
    <message>
        <source>Nothing is in this picture</source>
        <translation>Nichts ist auf diesem Bild</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+drag</source>
        <translation>Rad, Strg+Ziehen</translation>
    </message>
    <message>
        <source>Zoom at the pointer, pan</source>
        <translation>Am Zeiger zoomen, verschieben</translation>
    </message>
    <message>
        <source>Previous, next picture</source>
        <translation>Voriges, nächstes Bild</translation>
    </message>
    <message>
        <source>Model, Train, Try, Export</source>
        <translation>Modell, Training, Probieren, Export</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Train; in Try: ask about the text</source>
        <translation>Trainieren; unter Probieren: nach dem Text fragen</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+V</source>
        <translation>Strg+T, Strg+V</translation>
    </message>
    <message>
        <source>Try a picture from a file, from the clipboard</source>
        <translation>Ein Bild aus einer Datei, aus der Zwischenablage probieren</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>The network stays as it is; a new last layer is learnt.</source>
        <translation>Das Netz bleibt, wie es ist; eine neue letzte Schicht wird gelernt.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>All layers learn to bring samples of a class together. For a few labels; kept only where it is better than Quick.</source>
        <translation>Alle Schichten lernen, Beispiele einer Klasse einander anzunähern. Für wenige Labels; nur behalten, wo es besser ist als Schnell.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>The last blocks learn too.</source>
        <translation>Auch die letzten Blöcke lernen.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Narrow additions to every layer learn, and are merged into it. Less memory than Full, and less to forget.</source>
        <translation>Schmale Zusätze zu jeder Schicht lernen und gehen in ihr auf. Weniger Speicher als Voll, und weniger zu vergessen.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Every layer learns. Pays with many samples, or unusual ones.</source>
        <translation>Jede Schicht lernt. Lohnt sich bei vielen oder ungewöhnlichen Beispielen.</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Von Grund auf</translation>
    </message>
    <message>
        <source>Nothing is transferred. Only to see what the transfer brings.</source>
        <translation>Nichts wird übertragen. Nur um zu sehen, was das Übertragen bringt.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>NVIDIA-Grafik (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple-Grafik (MPS)</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Handgeschriebene Ziffern</translation>
    </message>
    <message>
        <source>1,000 scans in ten classes, all labelled: train at once.</source>
        <translation>1.000 Scans in zehn Klassen, alle gelabelt: sofort trainieren.</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>180 drawings, few of them labelled: label the rest with suggestions.</source>
        <translation>180 Zeichnungen, wenige gelabelt: den Rest mit Vorschlägen labeln.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>240 short texts to a shop, few of them labelled: sort the rest.</source>
        <translation>240 kurze Texte an ein Geschäft, wenige gelabelt: den Rest sortieren.</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>Strand</translation>
    </message>
    <message>
        <source>60 drawn pictures with shells and starfish in boxes, some still to be marked.</source>
        <translation>60 gezeichnete Bilder mit Muscheln und Seesternen in Kästen, einige noch offen.</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>Schiffe</translation>
    </message>
    <message>
        <source>40 short passages with questions, most of them answered: find the other answers.</source>
        <translation>40 kurze Texte mit Fragen, die meisten beantwortet: die übrigen Antworten finden.</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>original files</source>
        <translation>Originaldateien</translation>
    </message>
    <message>
        <source>original file</source>
        <translation>Originaldatei</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>test split</source>
        <translation>Testteil</translation>
    </message>
    <message>
        <source>cross-validation</source>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>cross-validation inside the training split</source>
        <translation>Kreuzvalidierung im Trainingsteil</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>genaue Übereinstimmung</translation>
    </message>
    <message>
        <source>mAP50</source>
        <translation>mAP50</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>übersehen</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>erfunden</translation>
    </message>
    <message>
        <source>badly placed</source>
        <translation>schlecht platziert</translation>
    </message>
    <message>
        <source>wrong class</source>
        <translation>falsche Klasse</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>download</source>
        <translation>herunterladen</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>assemble</source>
        <translation>zusammensetzen</translation>
    </message>
    <message>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>convert the network</source>
        <translation>Netz umwandeln</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>learn the head</source>
        <translation>Kopf lernen</translation>
    </message>
    <message>
        <source>near-duplicates</source>
        <translation>Fast-Doppelte</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importieren</translation>
    </message>
    <message>
        <source>measure the speed</source>
        <translation>Tempo messen</translation>
    </message>
    <message>
        <source>parity</source>
        <translation>Gleichheit</translation>
    </message>
    <message>
        <source>open the model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>tune</source>
        <translation>anpassen</translation>
    </message>
    <message>
        <source>tune by pairs</source>
        <translation>mit Paaren anpassen</translation>
    </message>
    <message>
        <source>fold {} of {}</source>
        <translation>Teil {} von {}</translation>
    </message>
    <message>
        <source>epoch {} of {}</source>
        <translation>Epoche {} von {}</translation>
    </message>
    <message>
        <source>practise on your passages</source>
        <translation>an Ihren Texten üben</translation>
    </message>
    <message>
        <source>put the tokenizer inside</source>
        <translation>Tokenizer einbauen</translation>
    </message>
    <message>
        <source>quantise the network</source>
        <translation>Netz quantisieren</translation>
    </message>
</context>
<context>
    <name>_Cards</name>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>zum Herunterladen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Show the images of this class; its key labels the selected ones</source>
        <translation>Die Bilder dieser Klasse zeigen; ihre Taste labelt die ausgewählten</translation>
    </message>
    <message>
        <source>Change class {}</source>
        <translation>Klasse {} ändern</translation>
    </message>
    <message>
        <source>Rename, merge, colour, move, delete</source>
        <translation>Umbenennen, vereinen, Farbe, verschieben, löschen</translation>
    </message>
</context>
<context>
    <name>_Text</name>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
</context>
</TS>
