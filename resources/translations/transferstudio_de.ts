<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advanced</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
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
        <source>How many times each sample is seen during fine-tuning</source>
        <translation>Wie oft jedes Beispiel bei der Feinabstimmung gesehen wird</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed reproduces the same result</source>
        <translation>Derselbe Startwert ergibt wieder dasselbe Ergebnis</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Side length of the network&apos;s input in pixels; automatic follows the size of your images</source>
        <translation>Seitenlänge der Netzeingabe in Pixeln; „automatisch“ richtet sich nach der Größe Ihrer Bilder</translation>
    </message>
    <message>
        <source>Data augmentation</source>
        <translation>Datenaugmentierung</translation>
    </message>
    <message>
        <source>Random crops, flips and colours of images, and left-out sentences of passages, during fine-tuning; helps with few samples</source>
        <translation>Zufällige Ausschnitte, Spiegelungen und Farben der Bilder und weggelassene Sätze der Textabschnitte bei der Feinabstimmung; hilft bei wenigen Beispielen</translation>
    </message>
    <message>
        <source>Gradual unfreezing</source>
        <translation>Schrittweises Auftauen</translation>
    </message>
    <message>
        <source>Starts with the last layers and unfreezes the lower ones during the first half of the epochs</source>
        <translation>Die letzten Schichten lernen zuerst, die unteren kommen im Lauf der ersten Hälfte der Epochen dazu</translation>
    </message>
    <message>
        <source>Self-supervised warm-up</source>
        <translation>Selbstüberwachtes Vortraining</translation>
    </message>
    <message>
        <source>Questions only: first trains on fill-in-the-gap questions from your own passages; automatic does so if few are answered</source>
        <translation>Nur Fragen: trainiert zuerst mit Lückenfragen aus Ihren eigenen Textabschnitten; „automatisch“ dann, wenn wenige Fragen beantwortet sind</translation>
    </message>
    <message>
        <source>8-bit network</source>
        <translation>8-Bit-Netz</translation>
    </message>
    <message>
        <source>Quick only: about twice as fast, nearly as accurate, a quarter of the size</source>
        <translation>Nur „Schnell“: etwa doppelt so schnell, fast so genau, ein Viertel der Größe</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Do you need more labels?</source>
        <translation>Brauchen Sie mehr Labels?</translation>
    </message>
    <message>
        <source>Compares the networks, forecasts what more labels bring, and finds labels that may be wrong.</source>
        <translation>Vergleicht die Netze, sagt voraus, was mehr Labels bringen, und findet Labels, die falsch sein könnten.</translation>
    </message>
    <message>
        <source>Computed from the samples that teach, not from the test set</source>
        <translation>Berechnet aus den Beispielen, mit denen trainiert wird, nicht aus den Testdaten</translation>
    </message>
    <message>
        <source>Get advice</source>
        <translation>Empfehlung einholen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Networks cross-validated on {} samples, balanced over the classes.</source>
        <translation>Netze kreuzvalidiert auf {} Beispielen, ausgewogen über die Klassen.</translation>
    </message>
    <message>
        <source>Networks cross-validated on all {} samples.</source>
        <translation>Netze mit allen {} Beispielen kreuzvalidiert.</translation>
    </message>
    <message>
        <source>{}: {} ({} – {})</source>
        <translation>{}: {} ({} – {})</translation>
    </message>
    <message>
        <source>{}, recommended: the cheapest that is not clearly worse</source>
        <translation>{}, empfohlen: das sparsamste, das nicht klar schlechter ist</translation>
    </message>
    <message>
        <source>The learning curve is flat: more labels like these would hardly help.</source>
        <translation>Die Lernkurve ist flach: Mehr Labels dieser Art würden kaum helfen.</translation>
    </message>
    <message>
        <source>Forecast from heads trained on {} parts of {} labels, with 90 % bands.</source>
        <translation>Vorhersage aus Köpfen, trainiert auf {} Teilmengen von {} Labels, mit 90-%-Bändern.</translation>
    </message>
    <message>
        <source>{} more labels: {} percentage points ({} to {})</source>
        <translation>{} weitere Labels: {} Prozentpunkte ({} bis {})</translation>
    </message>
    <message>
        <source>{}; most errors are in {}</source>
        <translation>{}; die meisten Fehler in {}</translation>
    </message>
    <message>
        <source>A head disagrees with {} of {} labels: show the least likely first</source>
        <translation>Ein Kopf widerspricht {} von {} Labels: die unwahrscheinlichsten zuerst zeigen</translation>
    </message>
    <message>
        <source>Labels that may be wrong</source>
        <translation>Labels, die falsch sein könnten</translation>
    </message>
    <message>
        <source>No label looks wrong.</source>
        <translation>Kein Label sieht falsch aus.</translation>
    </message>
    <message>
        <source>{}, {} MB of memory</source>
        <translation>{}, {} MB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{}, {} ms per sample, {} MB of memory</source>
        <translation>{}, {} ms je Beispiel, {} MB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{}, not installed: perhaps {} (95 % interval {} – {}), estimated from its accuracy on ImageNet; {} × the computation of {}</source>
        <translation>{}, nicht installiert: vielleicht {} (95-%-Intervall {} – {}), geschätzt aus der Genauigkeit auf ImageNet; {} × der Rechenaufwand von {}</translation>
    </message>
    <message>
        <source>About {} of {} labels are probably wrong: show the least likely first</source>
        <translation>Etwa {} von {} Labels sind wahrscheinlich falsch: die unwahrscheinlichsten zuerst zeigen</translation>
    </message>
</context>
<context>
    <name>AnsweringRun</name>
    <message>
        <source>best score</source>
        <translation>bestes Ergebnis</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>neuester</translation>
    </message>
    <message>
        <source>latest that was not stopped</source>
        <translation>neuester, der nicht abgebrochen wurde</translation>
    </message>
    <message>
        <source>knows the current classes</source>
        <translation>kennt die heutigen Klassen</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>By default, the best of the comparable runs is used; choose another one here</source>
        <translation>Standardmäßig wird der beste der vergleichbaren Läufe verwendet; hier lässt sich ein anderer wählen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
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
        <source>installed</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>zum Herunterladen</translation>
    </message>
    <message>
        <source>{}, non-commercial</source>
        <translation>{}, nicht gewerblich</translation>
    </message>
    <message>
        <source>{} (historical)</source>
        <translation>{} (historisch)</translation>
    </message>
    <message>
        <source>{} languages</source>
        <translation>{} Sprachen</translation>
    </message>
</context>
<context>
    <name>BlockSlider</name>
    <message>
        <source>How many of the last blocks are trainable</source>
        <translation>Wie viele der letzten Blöcke trainierbar sind</translation>
    </message>
    <message>
        <source>Drag to the left to train more blocks</source>
        <translation>Nach links ziehen, um mehr Blöcke zu trainieren</translation>
    </message>
    <message>
        <source>Loading the network …</source>
        <translation>Netz wird geladen …</translation>
    </message>
    <message>
        <source>{} of {} blocks is trainable: {} of {} million parameters</source>
        <translation>{} von {} Blöcken ist trainierbar: {} von {} Millionen Parametern</translation>
    </message>
    <message>
        <source>{} of {} blocks are trainable: {} of {} million parameters</source>
        <translation>Trainierbare Blöcke: {} von {}; das sind {} von {} Millionen Parametern</translation>
    </message>
</context>
<context>
    <name>BoxEditor</name>
    <message>
        <source>{}: {} × {} pixels. Digits change its class, arrows nudge it, Delete removes it.</source>
        <translation>{}: {} × {} Pixel. Ziffern ändern die Klasse, Pfeile schieben, Entf entfernt.</translation>
    </message>
    <message>
        <source>What is it? Click a class, press its digit, or type its name.</source>
        <translation>Was ist das? Eine Klasse anklicken, ihre Ziffer drücken oder ihren Namen tippen.</translation>
    </message>
    <message>
        <source>What is it? Press C and type the name of its class.</source>
        <translation>Was ist es? Drücken Sie C und tippen Sie den Namen seiner Klasse.</translation>
    </message>
    <message>
        <source>1 suggested: Enter or a click accepts it, X rejects it.</source>
        <translation>1 vorgeschlagen: Enter oder ein Klick nimmt ihn an, X verwirft ihn.</translation>
    </message>
    <message>
        <source>{} suggested: Enter accepts all, a click one of them, X rejects them.</source>
        <translation>{} vorgeschlagen: Enter nimmt alle an, ein Klick einen davon, X verwirft sie.</translation>
    </message>
    <message>
        <source>{} boxes.</source>
        <translation>{} Rahmen.</translation>
    </message>
    <message>
        <source>1 box.</source>
        <translation>1 Rahmen.</translation>
    </message>
    <message>
        <source>Marked as empty.</source>
        <translation>Als leer markiert.</translation>
    </message>
    <message>
        <source>Not labelled yet: draw a box around each object. E: no objects. S: suggestions.</source>
        <translation>Noch nicht beschriftet: Zeichnen Sie um jedes Objekt einen Rahmen. E: kein Objekt, S: Vorschläge.</translation>
    </message>
    <message>
        <source>This image has boxes. Delete them first, then press E to mark it as empty.</source>
        <translation>In diesem Bild sind Rahmen. Löschen Sie sie zuerst, dann vermerkt E, dass es kein Objekt enthält.</translation>
    </message>
    <message>
        <source>{} boxes copied.</source>
        <translation>{} Rahmen kopiert.</translation>
    </message>
    <message>
        <source>1 box copied.</source>
        <translation>1 Rahmen kopiert.</translation>
    </message>
    <message>
        <source>Nothing to paste: copy a box first.</source>
        <translation>Es gibt nichts einzufügen: Kopieren Sie zuerst einen Rahmen.</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Show what the latest model detects here (S)</source>
        <translation>Zeigen, was das neueste Modell hier erkennt (S)</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Turn the suggestions into boxes (Enter)</source>
        <translation>Die Vorschläge als Rahmen übernehmen (Enter)</translation>
    </message>
    <message>
        <source>No objects</source>
        <translation>Kein Objekt</translation>
    </message>
    <message>
        <source>There are no objects in this image (E)</source>
        <translation>In diesem Bild ist kein Objekt (E)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repeat the boxes of the previous image (R)</source>
        <translation>Die Rahmen des vorigen Bildes wiederholen (R)</translation>
    </message>
    <message>
        <source>Delete box</source>
        <translation>Rahmen löschen</translation>
    </message>
    <message>
        <source>Delete the selected box (Delete)</source>
        <translation>Den gewählten Rahmen entfernen (Entf)</translation>
    </message>
    <message>
        <source>The class of the selected box and of the next ones (C)</source>
        <translation>Die Klasse des gewählten Rahmens und der nächsten (C)</translation>
    </message>
    <message>
        <source>Class …</source>
        <translation>Klasse …</translation>
    </message>
</context>
<context>
    <name>BoxFolder</name>
    <message>
        <source>As a table, or as COCO</source>
        <translation>Als Tabelle oder als COCO</translation>
    </message>
    <message>
        <source>Objects found in the folder</source>
        <translation>Im Ordner gefundene Objekte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>BoxResult</name>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>By class and size</source>
        <translation>Nach Klasse und Größe</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Threshold, precision and recall</source>
        <translation>Schwelle, Präzision und Recall</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Confusion matrix (rows: label, columns: prediction)</source>
        <translation>Konfusionsmatrix (Zeilen: Label, Spalten: Vorhersage)</translation>
    </message>
    <message>
        <source>F1 by confidence threshold</source>
        <translation>F1 je Konfidenzschwelle</translation>
    </message>
    <message>
        <source>Precision (vertical) against recall (horizontal)</source>
        <translation>Präzision (senkrecht) gegen Recall (waagrecht)</translation>
    </message>
    <message>
        <source>mAP50 (95 % confidence interval {} – {}), measured on {} images: {}</source>
        <translation>mAP50 (95-%-Konfidenzintervall {} – {}), gemessen an {} Bildern: {}</translation>
    </message>
    <message>
        <source>{}: mAP 50–95, which is stricter about the fit ({} – {})</source>
        <translation>{}: mAP 50–95, strenger bei der Passung der Rahmen ({} – {})</translation>
    </message>
    <message>
        <source>Confidence threshold {}: F1 {}</source>
        <translation>Konfidenzschwelle {}: F1 {}</translation>
    </message>
    <message>
        <source>Calibration error (ECE): {}</source>
        <translation>Kalibrierungsfehler (ECE): {}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>F1 is {} at {}</source>
        <translation>F1 beträgt {} bei {}</translation>
    </message>
    <message>
        <source>Average precision: {}</source>
        <translation>Mittlere Präzision (AP): {}</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>Rahmen</translation>
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
        <source>{} × {}</source>
        <translation>{} × {}</translation>
    </message>
    <message>
        <source>Show these images</source>
        <translation>Diese Bilder zeigen</translation>
    </message>
    <message>
        <source>None: every box was found.</source>
        <translation>Keine: Jeder Rahmen wurde gefunden.</translation>
    </message>
    <message>
        <source>{} predicted as {}</source>
        <translation>{} vorhergesagt als {}</translation>
    </message>
</context>
<context>
    <name>BoxTry</name>
    <message>
        <source>The image with the detected objects</source>
        <translation>Das Bild mit den gefundenen Objekten</translation>
    </message>
    <message>
        <source>Minimum confidence of the boxes shown</source>
        <translation>Konfidenz, ab der ein Rahmen gezeigt wird</translation>
    </message>
    <message>
        <source>{}: predicting …</source>
        <translation>{}: Vorhersage läuft …</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Das lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>{}, {} ms</source>
        <translation>{}, {} ms</translation>
    </message>
    <message>
        <source>{} · label: {}</source>
        <translation>{} · Label: {}</translation>
    </message>
    <message>
        <source>Boxes with a confidence of {} or more</source>
        <translation>Rahmen mit Konfidenz ab {}</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 Objekt</translation>
    </message>
    <message>
        <source>{} objects</source>
        <translation>{} Objekte</translation>
    </message>
    <message>
        <source>No object was found.</source>
        <translation>Kein Objekt gefunden.</translation>
    </message>
    <message>
        <source>Drop an image, a folder or a video here</source>
        <translation>Bild, Ordner oder Video hier ablegen</translation>
    </message>
    <message>
        <source>Detected objects</source>
        <translation>Erkannte Objekte</translation>
    </message>
</context>
<context>
    <name>ByMouse</name>
    <message>
        <source>{} selected</source>
        <translation>{} ausgewählt</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieses</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Antwort entfernen</translation>
    </message>
    <message>
        <source>Clear label</source>
        <translation>Label entfernen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep the label</source>
        <translation>Label behalten</translation>
    </message>
    <message>
        <source>Show similar</source>
        <translation>Ähnliche zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Accept the suggestions</source>
        <translation>Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Accept “{}”</source>
        <translation>„{}“ annehmen</translation>
    </message>
    <message>
        <source>Delete box</source>
        <translation>Rahmen löschen</translation>
    </message>
    <message>
        <source>1 selected</source>
        <translation>1 ausgewählt</translation>
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
        <source>Try this image</source>
        <translation>Dieses Bild probieren</translation>
    </message>
    <message>
        <source>Predict this image</source>
        <translation>Dieses Bild vorhersagen</translation>
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
        <source>Installed weights only</source>
        <translation>Nur mit vorhandenen Gewichten</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Gewerblich nutzbar</translation>
    </message>
    <message>
        <source>Fewer than 30 million parameters</source>
        <translation>Unter 30 Millionen Parametern</translation>
    </message>
    <message>
        <source>Measure the speed here</source>
        <translation>Tempo hier messen</translation>
    </message>
    <message>
        <source>Takes a second, or longer if the network has to be downloaded</source>
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
        <source>Licence: {}. {} {}</source>
        <translation>Lizenz: {}. {} {}</translation>
    </message>
    <message>
        <source>Own network…</source>
        <translation>Eigenes Netz …</translation>
    </message>
    <message>
        <source>A folder with the config.json and weights of a timm or transformers network, laid out as on the Hugging Face Hub</source>
        <translation>Ein Ordner mit config.json und Gewichten eines Netzes von timm oder transformers, angelegt wie auf dem Hugging Face Hub</translation>
    </message>
    <message>
        <source>A folder with your own network</source>
        <translation>Ein Ordner mit einem eigenen Netz</translation>
    </message>
    <message>
        <source>Pre-trained on {}</source>
        <translation>Vortrainiert auf {}</translation>
    </message>
    <message>
        <source>on a CPU: {}</source>
        <translation>auf einer CPU: {}</translation>
    </message>
</context>
<context>
    <name>ClassCounts</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>ClassFolder</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>Für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Whether these images are like the training data, and how they differ</source>
        <translation>Ob diese Bilder wie die Trainingsdaten sind und worin sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Compare with the training data</source>
        <translation>Mit den Trainingsdaten vergleichen</translation>
    </message>
    <message>
        <source>{} to check</source>
        <translation>{} zu prüfen</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>Comparing with the training data</source>
        <translation>Vergleich mit den Trainingsdaten</translation>
    </message>
</context>
<context>
    <name>ClassLine</name>
    <message>
        <source>Class name, then Enter</source>
        <translation>Name der Klasse, dann Enter</translation>
    </message>
    <message>
        <source>Label as</source>
        <translation>Beschriften als</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Label field</source>
        <translation>Labelfeld</translation>
    </message>
    <message>
        <source>A label field is a question that is asked about every sample</source>
        <translation>Ein Labelfeld ist eine Frage, die zu jedem Beispiel gestellt wird</translation>
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
        <source>Find a class</source>
        <translation>Klasse suchen</translation>
    </message>
    <message>
        <source>Sort the classes</source>
        <translation>Klassen sortieren</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>In ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Most labels first</source>
        <translation>Meiste Labels zuerst</translation>
    </message>
    <message>
        <source>Fewest labels first</source>
        <translation>Wenigste Labels zuerst</translation>
    </message>
    <message>
        <source>No classes yet. Draw a box, then name its class here.</source>
        <translation>Noch keine Klassen. Zeichnen Sie einen Rahmen und geben Sie seiner Klasse hier einen Namen.</translation>
    </message>
    <message>
        <source>No classes yet. Add two or more, then label with the keys 1 to 9 and 0.</source>
        <translation>Noch keine Klassen. Legen Sie zwei oder mehr an, dann vergeben Sie Labels mit den Tasten 1 bis 9 und 0.</translation>
    </message>
    <message>
        <source>Use plain words as class names: the first suggestions are based on them.</source>
        <translation>Verwenden Sie gewöhnliche Wörter als Klassennamen: Die ersten Vorschläge beruhen darauf.</translation>
    </message>
    <message>
        <source>Detect objects in these images instead of classifying each image as a whole</source>
        <translation>Objekte in diesen Bildern erkennen, statt jedes Bild als Ganzes zu klassifizieren</translation>
    </message>
    <message>
        <source>Draw boxes instead</source>
        <translation>Stattdessen Rahmen zeichnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Vereinen mit …</translation>
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
        <source>Move to the top</source>
        <translation>Ganz nach oben</translation>
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
        <source>New class name</source>
        <translation>Neuer Name der Klasse</translation>
    </message>
    <message>
        <source>Merge the classes?</source>
        <translation>Klassen vereinen?</translation>
    </message>
    <message>
        <source>A class “{}” already exists. Merge “{}” into it?</source>
        <translation>Es gibt schon eine Klasse „{}“. „{}“ mit ihr vereinen?</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
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
        <source>What else do you want to label in each sample? For example: quality</source>
        <translation>Was möchten Sie an jedem Beispiel noch beschriften? Zum Beispiel: Qualität</translation>
    </message>
    <message>
        <source>Another label field</source>
        <translation>Weiteres Labelfeld</translation>
    </message>
</context>
<context>
    <name>ClassPicker</name>
    <message>
        <source>Name of the first class, then Enter</source>
        <translation>Name der ersten Klasse, dann Enter</translation>
    </message>
    <message>
        <source>Find or add a class</source>
        <translation>Klasse suchen oder hinzufügen</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>Klasse suchen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>+ Add “{}”</source>
        <translation>+ „{}“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>ClassRows</name>
    <message>
        <source>{}: {} labelled</source>
        <translation>{}: {} beschriftet</translation>
    </message>
    <message>
        <source>{}, key {}</source>
        <translation>{}, Taste {}</translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>ClassificationResult</name>
    <message>
        <source>Confusion matrix (rows: label, columns: prediction)</source>
        <translation>Konfusionsmatrix (Zeilen: Label, Spalten: Vorhersage)</translation>
    </message>
    <message>
        <source>Most frequent confusions</source>
        <translation>Häufigste Verwechslungen</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <source>The label field whose scores are shown</source>
        <translation>Das Labelfeld, dessen Ergebnisse gezeigt werden</translation>
    </message>
    <message>
        <source>This run was trained on several label fields; choose whose scores to show</source>
        <translation>Dieser Lauf hat mehrere Labelfelder zusammen gelernt; wählen Sie, welche Ergebnisse Sie sehen</translation>
    </message>
    <message>
        <source>Expected calibration error: the gap between confidence and accuracy</source>
        <translation>Erwarteter Kalibrierungsfehler (ECE): der Abstand zwischen Konfidenz und Genauigkeit</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>accuracy (95 % confidence interval {} – {}), measured on {} {}: {}</source>
        <translation>Genauigkeit (95-%-Konfidenzintervall {} – {}), {} Beispiele ({}), {}</translation>
    </message>
    <message>
        <source>Calibration error (ECE): {}</source>
        <translation>Kalibrierungsfehler (ECE): {}</translation>
    </message>
    <message>
        <source>The {} worst</source>
        <translation>Die {} schlechtesten</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Of the samples of this class, the share that was predicted as it</source>
        <translation>Von den Beispielen dieser Klasse der Anteil, der erkannt wurde</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Of the samples predicted as this class, the share that belongs to it</source>
        <translation>Von den als diese Klasse vorhergesagten Beispielen der Anteil, der zu ihr gehört</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>How many samples of this class were evaluated</source>
        <translation>Wie viele Beispiele dieser Klasse bewertet wurden</translation>
    </message>
    <message>
        <source>{} predicted as {}</source>
        <translation>{} vorhergesagt als {}</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close?</source>
        <translation>Schließen?</translation>
    </message>
    <message>
        <source>“{}” is still running.</source>
        <translation>„{}“ läuft noch.</translation>
    </message>
    <message>
        <source>“{}” has not started and would be discarded.</source>
        <translation>„{}“ hat noch nicht begonnen und würde verworfen.</translation>
    </message>
    <message>
        <source>Don’t close</source>
        <translation>Nicht schließen</translation>
    </message>
    <message>
        <source>Resume next time</source>
        <translation>Beim nächsten Mal fortsetzen</translation>
    </message>
    <message>
        <source>Stop, keep the best</source>
        <translation>Beenden, Bestes behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Validation accuracy of the compared runs</source>
        <translation>Genauigkeit der verglichenen Läufe auf den Validierungsdaten</translation>
    </message>
    <message>
        <source>Run {} has no curve: it was not evaluated on a validation set after each epoch.</source>
        <translation>Lauf {} hat keine Kurve: Er wurde nicht nach jeder Epoche auf Validierungsdaten gemessen.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Run {}</source>
        <translation>Lauf {}</translation>
    </message>
    <message>
        <source>Runs {} and {} were evaluated on different samples and cannot be compared.</source>
        <translation>Lauf {} und Lauf {} wurden an verschiedenen Beispielen gemessen und lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Run {} compared with run {}: {} points ({}) on the same {} samples. The difference is clear.</source>
        <translation>Lauf {} gegen Lauf {}: {} Punkte ({}) an denselben {} Beispielen. Der Unterschied ist deutlich.</translation>
    </message>
    <message>
        <source>Run {} compared with run {}: {} points ({}) on the same {} samples. This may be chance.</source>
        <translation>Lauf {} gegen Lauf {}: {} Punkte ({}) an denselben {} Beispielen. Das kann Zufall sein.</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message>
        <source>Confusion matrix of {} classes, {} mistakes</source>
        <translation>Konfusionsmatrix von {} Klassen, {} Fehler</translation>
    </message>
    <message>
        <source>Click a cell to see its images</source>
        <translation>Ein Klick auf ein Feld zeigt seine Bilder</translation>
    </message>
    <message>
        <source>Label: {}</source>
        <translation>Label: {}</translation>
    </message>
    <message>
        <source>Prediction: {}</source>
        <translation>Vorhersage: {}</translation>
    </message>
    <message>
        <source>{} of {}. Click to show the samples.</source>
        <translation>{} von {}. Klicken zeigt die Beispiele.</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>{} × {} predicted as {}</source>
        <translation>{} × {}, vorhergesagt als {}</translation>
    </message>
    <message>
        <source>Show these samples</source>
        <translation>Diese Beispiele zeigen</translation>
    </message>
    <message>
        <source>No confusions.</source>
        <translation>Keine Verwechslungen.</translation>
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
        <source>Similar samples can be shown once the features have been computed.</source>
        <translation>Ähnliche Beispiele lassen sich zeigen, sobald die Merkmale berechnet sind.</translation>
    </message>
    <message>
        <source>Most similar first</source>
        <translation>Ähnlichste zuerst</translation>
    </message>
    <message>
        <source>Every sample has a label.</source>
        <translation>Jedes Beispiel hat ein Label.</translation>
    </message>
    <message>
        <source>There is nothing to label first: {}</source>
        <translation>Es gibt nichts zu beschriften: {}</translation>
    </message>
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
        <source>No samples match these filters. Change them, or show all samples.</source>
        <translation>Keine Beispiele entsprechen diesen Filtern. Ändern Sie sie, oder zeigen Sie alle Beispiele.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Jeden Filter aufheben</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <source>Drop a folder, a zip archive, a table, images or texts anywhere in this window. Imported samples appear here.</source>
        <translation>Legen Sie einen Ordner, ein ZIP-Archiv, eine Tabelle, Bilder oder Texte irgendwo in diesem Fenster ab. Was importiert wird, erscheint hier.</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Noch keine Beispiele</translation>
    </message>
    <message>
        <source>Space opens a question · A: the selection is the answer · U: no answer · S suggests · Q asks another · Page up, page down · X clears</source>
        <translation>Leertaste öffnet eine Frage · A: das Ausgewählte ist die Antwort · U: es gibt keine · S schlägt vor · Q stellt eine weitere · Bild auf, Bild ab · X entfernt sie</translation>
    </message>
    <message>
        <source>Space opens an image · drag draws a box · 1–9 and 0 or C: its class · S suggests, Enter accepts · E: no objects · R repeats · Page up, page down</source>
        <translation>Leertaste öffnet ein Bild · Ziehen zeichnet einen Rahmen · 1–9 und 0 oder C: seine Klasse · S schlägt vor, Enter nimmt an · E: kein Objekt · R wiederholt · Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>1–9 and 0 label · C chooses a class · Enter accepts · X clears · Space enlarges · Ctrl+Z undoes · right-click for more</source>
        <translation>1–9 und 0 beschriften · C wählt eine Klasse · Enter nimmt an · X entfernt · Leertaste vergrößert · Strg+Z macht rückgängig · Rechtsklick für mehr</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>To report the problem</source>
        <translation>Um den Fehler zu melden</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Show the log file</source>
        <translation>Die Protokolldatei zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>The run to export</source>
        <translation>Der Lauf, der exportiert wird</translation>
    </message>
    <message>
        <source>8-bit version as well</source>
        <translation>Auch eine 8-Bit-Fassung</translation>
    </message>
    <message>
        <source>File with built-in tokenizer</source>
        <translation>Datei mit eingebautem Tokenizer</translation>
    </message>
    <message>
        <source>model-text.onnx takes plain text; it needs onnxruntime-extensions where it runs</source>
        <translation>model-text.onnx nimmt reinen Text; wo es läuft, braucht es onnxruntime-extensions</translation>
    </message>
    <message>
        <source>About a quarter of the size and often twice as fast; both are measured here so that you can choose</source>
        <translation>Etwa ein Viertel der Größe und oft doppelt so schnell; beides wird hier gemessen, damit Sie wählen können</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Train a network first (Model pane).</source>
        <translation>Trainieren Sie zuerst ein Netz (Bereich „Modell“).</translation>
    </message>
    <message>
        <source>Exporting {}</source>
        <translation>Export von {}</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>Was Sie bekommen</translation>
    </message>
    <message>
        <source>{}, {}, {} {} ({} – {})</source>
        <translation>{}, {}, {} {} ({} – {})</translation>
    </message>
    <message>
        <source>The export gets its own folder, “{}”, inside the one you choose.</source>
        <translation>Der Export bekommt einen eigenen Ordner, „{}“, in dem, den Sie wählen.</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Noch nichts zu exportieren</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Replace the older export?</source>
        <translation>Älteren Export ersetzen?</translation>
    </message>
    <message>
        <source>An export of this run to “{}” is still running or queued. If it is replaced, all its files are deleted.</source>
        <translation>Ein Export dieses Laufs nach „{}“ ist noch im Gang oder wartet. Wird er ersetzt, gehen alle seine Dateien verloren.</translation>
    </message>
    <message>
        <source>“{}” contains an older export of this run. If it is replaced, all its files are deleted.</source>
        <translation>„{}“ enthält einen älteren Export dieses Laufs. Wird er ersetzt, werden alle seine Dateien gelöscht.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The small edition cannot export: this needs the trained network.</source>
        <translation>Die kleine Ausgabe exportiert nicht: Dafür braucht es das trainierte Netz.</translation>
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
        <source>model.onnx and tokenizer.json take a passage and a question; predict.py beside them finds the answer.</source>
        <translation>model.onnx und tokenizer.json nehmen einen Textabschnitt und eine Frage entgegen, und predict.py daneben findet die Antwort.</translation>
    </message>
    <message>
        <source>model.onnx takes images of any size and returns boxes in image pixels with calibrated scores: scaling, network and non-maximum suppression are built in.</source>
        <translation>model.onnx nimmt Bilder, wie sie sind, in jeder Größe, und liefert Rahmen in deren Pixeln mit kalibrierter Konfidenz: Skalierung, Netz und Non-Maximum-Suppression sind enthalten.</translation>
    </message>
    <message>
        <source>model.onnx and tokenizer.json take texts and return calibrated probabilities: mask, network and labels are built in.</source>
        <translation>model.onnx und tokenizer.json nehmen Texte und liefern kalibrierte Wahrscheinlichkeiten: Maske, Netz und Labels sind enthalten.</translation>
    </message>
    <message>
        <source>model.onnx takes images of any size and returns calibrated probabilities: scaling, network and labels are built in.</source>
        <translation>model.onnx nimmt Bilder, wie sie sind, in jeder Größe, und liefert kalibrierte Wahrscheinlichkeiten: Skalierung, Netz und Labels sind enthalten.</translation>
    </message>
    <message>
        <source>Before the export, the file and the trained network are compared on the whole test set; if they disagree, nothing is written.</source>
        <translation>Vor dem Export werden die Datei und das trainierte Netz an allen Testdaten verglichen; stimmen sie nicht überein, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>This run has no test set. Before the export, the file and the trained network are compared on all labelled {} instead; if they disagree, nothing is written.</source>
        <translation>Dieser Lauf hat keine Testdaten. Vor dem Export werden die Datei und das trainierte Netz stattdessen an allen beschrifteten Beispielen verglichen ({}); stimmen sie nicht überein, wird nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message>
        <source>What was exported</source>
        <translation>Was exportiert wurde</translation>
    </message>
    <message>
        <source>Open folder</source>
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
        <source>Folder: {}</source>
        <translation>Ordner: {}</translation>
    </message>
    <message>
        <source>Verified: {}</source>
        <translation>Geprüft: {}</translation>
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
        <source>latency here</source>
        <translation>Latenz hier</translation>
    </message>
    <message>
        <source>{} code copied to the clipboard.</source>
        <translation>{}-Code in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>no test set</source>
        <translation>keine Testdaten</translation>
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
        <source>Sort order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Alle Teile</translation>
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
        <source>Unassigned</source>
        <translation>Nicht zugeteilt</translation>
    </message>
    <message>
        <source>1 changed: refresh</source>
        <translation>1 geändert: aktualisieren</translation>
    </message>
    <message>
        <source>{} changed: refresh</source>
        <translation>{} geändert: aktualisieren</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
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
        <source>Most informative first</source>
        <translation>Informativste zuerst</translation>
    </message>
    <message>
        <source>Most confident first</source>
        <translation>Konfidenz absteigend</translation>
    </message>
    <message>
        <source>Least confident first</source>
        <translation>Konfidenz aufsteigend</translation>
    </message>
    <message>
        <source>By name, descending</source>
        <translation>Nach Name, absteigend</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>Nach Text</translation>
    </message>
    <message>
        <source>By text, descending</source>
        <translation>Nach Text, absteigend</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Nach Label</translation>
    </message>
    <message>
        <source>By label, descending</source>
        <translation>Nach Label, absteigend</translation>
    </message>
    <message>
        <source>Fewest boxes first</source>
        <translation>Wenigste Rahmen zuerst</translation>
    </message>
    <message>
        <source>Most boxes first</source>
        <translation>Meiste Rahmen zuerst</translation>
    </message>
    <message>
        <source>By suggestion</source>
        <translation>Nach Vorschlag</translation>
    </message>
    <message>
        <source>By suggestion, descending</source>
        <translation>Nach Vorschlag, absteigend</translation>
    </message>
    <message>
        <source>By split</source>
        <translation>Nach Aufteilung</translation>
    </message>
    <message>
        <source>By split, descending</source>
        <translation>Nach Aufteilung, absteigend</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
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
        <source>Hide samples that no longer match the filters, and show those that do (F5)</source>
        <translation>Beispiele ausblenden, die den Filtern nicht mehr entsprechen, und passende zeigen (F5)</translation>
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
        <source>Possibly mislabelled</source>
        <translation>Label fraglich</translation>
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
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>contains “{}”</source>
        <translation>enthält „{}“</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Predictions for the folder</source>
        <translation>Vorhersagen für den Ordner</translation>
    </message>
    <message>
        <source>Select a row to open its image</source>
        <translation>Eine Zeile wählen, um ihr Bild zu öffnen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>To a file</source>
        <translation>Als Datei</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} Dateien</translation>
    </message>
    <message>
        <source>Predicting {}</source>
        <translation>Vorhersage: {}</translation>
    </message>
    <message>
        <source>{}: {} images</source>
        <translation>{}: {} Bilder</translation>
    </message>
    <message>
        <source>{} (cancelled, the rest was not processed)</source>
        <translation>{} (abgebrochen, der Rest wurde nicht verarbeitet)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>GainCard</name>
    <message>
        <source>Gain from transfer learning</source>
        <translation>Gewinn durch Transfer Learning</translation>
    </message>
    <message>
        <source>Compare with training from scratch</source>
        <translation>Mit dem Training von Grund auf vergleichen</translation>
    </message>
    <message>
        <source>Train the same network from random weights, as a run of its own, and compare</source>
        <translation>Dasselbe Netz mit zufälligen Gewichten als eigenen Lauf trainieren und vergleichen</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>One of the possible labels of a sample, such as ant or bee.</source>
        <translation>Einer der Namen, die ein Beispiel bekommen kann, etwa Ameise oder Biene.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>One row per label, one column per prediction; everything off the diagonal is a mistake.</source>
        <translation>Eine Zeile je Label, eine Spalte je Vorhersage; alles neben der Diagonale ist ein Fehler.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>One pass over all training samples.</source>
        <translation>Ein Durchgang durch alle Trainingsbeispiele.</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>Genaue Übereinstimmung</translation>
    </message>
    <message>
        <source>The share of questions answered word for word (ignoring capitals, punctuation and articles).</source>
        <translation>Der Anteil der Fragen, deren Antwort Wort für Wort stimmt (ohne Rücksicht auf Großschreibung, Zeichensetzung und Artikel).</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The share of all test samples that are predicted correctly.</source>
        <translation>Der Anteil aller Testbeispiele, für die die Vorhersage stimmt.</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>Rahmen (Bounding Box)</translation>
    </message>
    <message>
        <source>The smallest rectangle around an object.</source>
        <translation>Das kleinste Rechteck um ein Objekt.</translation>
    </message>
    <message>
        <source>How well confidence matches accuracy: of all predictions with 80 % confidence, 80 % should be correct.</source>
        <translation>Wie gut Konfidenz und Genauigkeit übereinstimmen: Von den Vorhersagen mit 80 % Konfidenz sollten 80 % stimmen.</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Kalibrierungsfehler (ECE)</translation>
    </message>
    <message>
        <source>The average difference between confidence and accuracy; 0 is best.</source>
        <translation>Um wie viel Konfidenz und Genauigkeit im Mittel auseinanderliegen; 0 ist am besten.</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>With few labels, the samples are divided into folds; each fold is predicted by a model trained on the others, and all results are pooled.</source>
        <translation>Bei wenigen Labels werden die Beispiele in Teile (Folds) zerlegt; jeden Teil sagt ein Modell vorher, das auf den anderen trainiert wurde, und alle Ergebnisse zählen.</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall. For questions, it measures the overlap in words between the predicted and the true answer; macro F1 is the mean over all classes; for boxes, it is measured at one confidence threshold.</source>
        <translation>Das harmonische Mittel aus Präzision und Recall. Bei Fragen zählt es die Wörter, die vorhergesagte und wahre Antwort gemeinsam haben; Makro-F1 ist das Mittel über alle Klassen; bei Rahmen wird es bei einer Konfidenzschwelle gemessen.</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>32-bit numbers, used for training; the exported file uses them unless you choose int8.</source>
        <translation>Zahlen mit 32 Bit, mit denen Netze trainiert werden; die exportierte Datei enthält sie, sofern nicht int8 gewählt ist.</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>Eingefrorene Schichten</translation>
    </message>
    <message>
        <source>Layers that keep what they learnt in pre-training; only the other layers are trained on your samples.</source>
        <translation>Schichten, die behalten, was sie an Millionen Beispielen gelernt haben; nur die anderen lernen aus Ihren.</translation>
    </message>
    <message>
        <source>GMACs</source>
        <translation>GMACs</translation>
    </message>
    <message>
        <source>Billions of multiply–accumulate operations per image: twice as many take about twice as long.</source>
        <translation>Milliarden Multiplikationen für ein Bild: doppelt so viele dauern etwa doppelt so lange.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>The new output layer, which maps the network&apos;s features to your classes.</source>
        <translation>Die neue letzte Schicht, die aus dem, was das Netz sieht, Ihre Klassen macht.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>How much of a sample the network sees: the side length of the image in pixels, or the length of the text in tokens.</source>
        <translation>Wie viel von einem Beispiel das Netz sieht: die Seite des Bildes in Pixeln oder die Länge des Textes in Wortteilen.</translation>
    </message>
    <message>
        <source>8 bit (int8)</source>
        <translation>8 Bit (int8)</translation>
    </message>
    <message>
        <source>Numbers rounded to 256 levels: a quarter of the size and often faster, at a small cost in accuracy.</source>
        <translation>Auf 256 Stufen gerundete Zahlen: ein Viertel der Größe und oft schneller, um den Preis von etwas Genauigkeit.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>What a sample is, as stated by you. The program&apos;s predictions are only suggestions until you accept them.</source>
        <translation>Was ein Beispiel ist, nach Ihrer Angabe. Vorhersagen des Programms sind nur Vorschläge, bis Sie sie annehmen.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far the weights move in each training step: large is fast but coarse, small is slow but fine.</source>
        <translation>Wie stark sich das Netz in jedem Lernschritt ändert: groß ist schnell und grob, klein langsam und fein.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>What the network&apos;s authors allow: some forbid commercial use.</source>
        <translation>Was die Hersteller des Netzes erlauben: Manche verbieten gewerbliche Nutzung.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Small low-rank matrices are trained beside each weight matrix and merged into it at the end.</source>
        <translation>Neben jeder Gewichtsmatrix werden kleine Matrizen von niedrigem Rang trainiert und am Ende zu ihr addiert.</translation>
    </message>
    <message>
        <source>Mean average precision over all classes and confidence thresholds: mAP50 counts a box as correct if it overlaps the true box by at least 50 % (intersection over union); mAP 50–95 also demands a close fit.</source>
        <translation>Mean Average Precision über alle Klassen und Konfidenzschwellen: mAP50 wertet einen Rahmen als richtig, wenn er sich mit dem wahren zu mindestens 50 % überdeckt (Intersection over Union); mAP 50–95 verlangt auch, dass Rahmen eng sitzen.</translation>
    </message>
    <message>
        <source>Quick, Balanced, Full, Contrastive</source>
        <translation>Schnell, Ausgewogen, Vollständig, Kontrastiv</translation>
    </message>
    <message>
        <source>How much is trained: only a new output layer; the last blocks too; every layer; or every layer by contrastive fine-tuning, which pulls samples of one class together.</source>
        <translation>Wie viel trainiert wird: nur ein neuer Kopf; auch die letzten Blöcke; jede Schicht; oder jede Schicht durch kontrastive Feinabstimmung, die Beispiele einer Klasse einander annähert.</translation>
    </message>
    <message>
        <source>Of everything predicted as this class, the share that really is.</source>
        <translation>Von allem, was als diese Klasse vorhergesagt wurde, der Anteil, der es wirklich ist.</translation>
    </message>
    <message>
        <source>Of everything that really is this class, the share that was found.</source>
        <translation>Die Trefferquote: Von allem, was wirklich zu dieser Klasse gehört, der Anteil, der gefunden wurde.</translation>
    </message>
    <message>
        <source>The initial value of the random number generator: the same seed reproduces the same result.</source>
        <translation>Anfangswert der Zufallszahlen: Derselbe Startwert ergibt wieder dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>The network is trained on the training set, the validation set is used to choose the best epoch, and the test set is used only to measure.</source>
        <translation>Mit den Trainingsdaten wird das Netz trainiert, mit den Validierungsdaten wird die beste Epoche gewählt, mit den Testdaten nur gemessen.</translation>
    </message>
    <message>
        <source>A label proposed by the preview model; it has a dashed outline and does not count as a label until you accept it.</source>
        <translation>Ein Label, das das Vorschaumodell vorschlägt; gestrichelt und erst ein Label, wenn Sie es annehmen.</translation>
    </message>
    <message>
        <source>Temperature scaling</source>
        <translation>Temperaturskalierung</translation>
    </message>
    <message>
        <source>Confidences are rescaled on held-out samples so that they match accuracy; the predictions do not change.</source>
        <translation>Konfidenzen werden an zurückgehaltenen Beispielen so skaliert, dass sie zur Genauigkeit passen; die Vorhersagen bleiben gleich.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>The confidence above which a prediction counts: a higher threshold gives fewer false positives but misses more.</source>
        <translation>Die Konfidenz, ab der eine Vorhersage zählt: Eine höhere ergibt weniger Fehler und übersieht mehr.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Splits a text into the tokens that the network knows; it belongs to the network and is exported with it.</source>
        <translation>Zerlegt einen Text in die Wortteile, die das Netz kennt; er gehört zum Netz und wird mit ihm exportiert.</translation>
    </message>
    <message>
        <source>Validation curve</source>
        <translation>Validierungskurve</translation>
    </message>
    <message>
        <source>Loss or accuracy on the validation set after each epoch: once it stops improving, more training does not help.</source>
        <translation>Loss oder Genauigkeit auf den Validierungsdaten nach jeder Epoche: Wo die Kurve nicht mehr besser wird, bringt weiteres Training nichts.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>With few samples, the score is uncertain: this is its 95 % confidence interval.</source>
        <translation>Bei wenigen Beispielen ist das Ergebnis unsicher: Dies ist sein 95-%-Konfidenzintervall.</translation>
    </message>
    <message>
        <source>How wrong the predictions are, given their confidence; it should fall. If it rises on the validation set while it falls on the training set, the network is overfitting.</source>
        <translation>Wie falsch die Vorhersagen samt ihrer Konfidenz sind; der Loss sollte fallen. Steigt er bei der Validierung, während er beim Training fällt, liegt Overfitting vor.</translation>
    </message>
    <message>
        <source>mAP</source>
        <translation>mAP</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>One page for everyone who uses the model: what it was trained on, how good it is, and what it is not intended for.</source>
        <translation>Eine Seite für alle, die das Modell benutzen: was ihm beigebracht wurde, wie gut es ist, wofür es nicht gedacht ist.</translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation>Beinahe-Duplikat</translation>
    </message>
    <message>
        <source>Two samples so similar that one in the training set gives away the label of the other in the test set.</source>
        <translation>Zwei Beispiele, so ähnlich, dass eines im Training die Antwort auf das andere im Test verrät.</translation>
    </message>
    <message>
        <source>Network (backbone)</source>
        <translation>Netz (Backbone)</translation>
    </message>
    <message>
        <source>A network pre-trained on millions of images or texts; it already knows general features, so only a little has to be learnt.</source>
        <translation>Was jemand an Millionen Beispielen trainiert hat; es kennt allgemeine Merkmale schon, nur weniges wird neu gelernt.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>A file format for trained networks that runs on almost any computer, phone or server, without this program.</source>
        <translation>Ein Dateiformat für trainierte Netze, das auf fast jedem Rechner, Telefon oder Server läuft, ohne dieses Programm.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>The weights of a network, in millions: more can represent more, but take more time and memory.</source>
        <translation>Die Gewichte eines Netzes, in Millionen: Mehr können mehr abbilden, brauchen aber mehr Zeit und Speicher.</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>The exported file and the trained network were compared on the same samples and gave the same predictions.</source>
        <translation>Die exportierte Datei und das trainierte Netz wurden an denselben Beispielen verglichen und gaben dieselben Vorhersagen.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert (Seed)</translation>
    </message>
    <message>
        <source>Training, validation, test</source>
        <translation>Training, Validierung, Test</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>The file with the trained parameters of a network: installed, or downloaded once.</source>
        <translation>Die Datei mit dem, was ein Netz gelernt hat: schon hier oder einmal herunterzuladen.</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Classify images</source>
        <translation>Bilder klassifizieren</translation>
    </message>
    <message>
        <source>One class per image</source>
        <translation>Eine Klasse pro Bild</translation>
    </message>
    <message>
        <source>Detect objects</source>
        <translation>Objekte erkennen</translation>
    </message>
    <message>
        <source>Boxes around each object</source>
        <translation>Rahmen um jedes Objekt</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Fragen beantworten</translation>
    </message>
    <message>
        <source>From your own passages</source>
        <translation>Aus eigenen Texten</translation>
    </message>
    <message>
        <source>Classify texts</source>
        <translation>Texte klassifizieren</translation>
    </message>
    <message>
        <source>Sentiment, topic, intent</source>
        <translation>Stimmung, Thema, Absicht</translation>
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
        <source>Previous page</source>
        <translation>Die vorige Seite</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Die erste Seite</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>1 image is marked as empty. Is that intended?</source>
        <translation>1 Bild ist als leer markiert. Ist das gewollt?</translation>
    </message>
    <message>
        <source>{} images are marked as empty. Is that intended?</source>
        <translation>{} Bilder sind als leer markiert. Ist das gewollt?</translation>
    </message>
    <message>
        <source>The latest model detects {} objects that have no box, each with at least {} confidence. Were they missed?</source>
        <translation>Das neueste Modell findet {} Objekte ohne Rahmen, jedes mit mindestens {} Konfidenz. Wurden sie vergessen?</translation>
    </message>
    <message>
        <source>The latest model predicts another class for {} boxes, each with at least {} confidence. Are they mislabelled?</source>
        <translation>Das neueste Modell sagt für {} Rahmen eine andere Klasse voraus, jeweils mit mindestens {} Konfidenz. Sind ihre Labels falsch?</translation>
    </message>
    <message>
        <source>{} images have two boxes around the same object</source>
        <translation>{} Bilder haben zwei Rahmen um dasselbe Objekt</translation>
    </message>
    <message>
        <source>1 image has two boxes around the same object</source>
        <translation>1 Bild hat zwei Rahmen um dasselbe Objekt</translation>
    </message>
    <message>
        <source>1 image is not labelled yet and is not used for training</source>
        <translation>1 Bild ist noch nicht beschriftet und wird nicht zum Training verwendet</translation>
    </message>
    <message>
        <source>{} images are not labelled yet and are not used for training</source>
        <translation>{} Bilder sind noch nicht beschriftet und werden nicht zum Training verwendet</translation>
    </message>
    <message>
        <source>{} boxes are smaller than {} pixels at {} × {}, too small to be detected reliably. A larger input helps</source>
        <translation>{} Rahmen sind kleiner als {} Pixel bei {} × {}, zu klein, um zuverlässig gefunden zu werden. Eine größere Eingabe hilft</translation>
    </message>
    <message>
        <source>{} boxes, most of them {} of the longer image side</source>
        <translation>{} Rahmen, meist {} der längeren Bildseite</translation>
    </message>
    <message>
        <source>{} boxes, most of them {} to {} of the longer image side (median {})</source>
        <translation>{} Rahmen, meist {} bis {} der längeren Bildseite (Median {})</translation>
    </message>
    <message>
        <source>Most are {} times as wide as they are high</source>
        <translation>Die meisten sind {}-mal so breit wie hoch</translation>
    </message>
    <message>
        <source>Most are {} to {} times as wide as they are high (median {})</source>
        <translation>Die meisten sind {}- bis {}-mal so breit wie hoch (Median {})</translation>
    </message>
    <message>
        <source>{}: {}. Too few to learn from.</source>
        <translation>{}: {}. Zu wenige zum Lernen.</translation>
    </message>
    <message>
        <source>{}: {}. More would help.</source>
        <translation>{}: {}. Mehr würden helfen.</translation>
    </message>
    <message>
        <source>{}: smaller than {} pixels</source>
        <translation>{}: kleiner als {} Pixel</translation>
    </message>
    <message>
        <source>{}: shorter than {} characters</source>
        <translation>{}: kürzer als {} Zeichen</translation>
    </message>
    <message>
        <source>{}: in both the training and the test set, so the score is inflated (data leakage)</source>
        <translation>{}: in Trainings- und Testdaten zugleich, darum ist das Ergebnis geschönt (Datenleck)</translation>
    </message>
    <message>
        <source>{}: unlike all the others (outliers). Do they belong here?</source>
        <translation>{}: anders als alle übrigen (Ausreißer). Gehören sie hierher?</translation>
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
        <source>{} {} are near-duplicates of others with a different label</source>
        <translation>{} {} sind Beinahe-Duplikate von anderen mit anderem Label</translation>
    </message>
    <message>
        <source>{} classes have fewer than {} labels. Too few to learn from.</source>
        <translation>{} Klassen haben weniger als {} Labels. Zu wenige zum Lernen.</translation>
    </message>
    <message>
        <source>{} classes have fewer than {} labels. More would help.</source>
        <translation>{} Klassen haben weniger als {} Labels. Mehr würden helfen.</translation>
    </message>
    <message>
        <source>{} has {} times as many labels as {}. Training partly compensates for this.</source>
        <translation>{} hat {}-mal so viele Labels wie {}. Das Training gleicht einen Teil davon aus.</translation>
    </message>
    <message>
        <source>{}: more than {} times as long as wide; the network sees only the centre</source>
        <translation>{}: mehr als {}-mal so lang wie breit; das Netz sieht nur die Mitte</translation>
    </message>
    <message>
        <source>{}: longer than about {} characters; the rest is not read</source>
        <translation>{}: länger als etwa {} Zeichen; den Rest liest das Netz nicht</translation>
    </message>
    <message>
        <source>{}: apparently in another language ({}) than the rest ({}). A monolingual network understands other languages poorly</source>
        <translation>{}: anscheinend in einer anderen Sprache ({}) als die übrigen ({}). Ein Netz, das nur eine Sprache kennt, versteht die anderen schlecht</translation>
    </message>
    <message>
        <source>{}: moved or deleted. Drop their new folder here; they are recognised by their content</source>
        <translation>{}: verschoben oder gelöscht. Ziehen Sie ihren neuen Ordner hierher; sie werden am Inhalt erkannt</translation>
    </message>
    <message>
        <source>{}: possibly mislabelled, because similar samples have another label</source>
        <translation>{}: vielleicht falsch beschriftet, weil ähnliche Beispiele ein anderes Label haben</translation>
    </message>
    <message>
        <source>{} {} are near-duplicates of others</source>
        <translation>{} {} sind Beinahe-Duplikate von anderen</translation>
    </message>
    <message>
        <source>{} seems to be several labels at once, taken as one class</source>
        <translation>{} sieht nach mehreren Labels auf einmal aus und gilt als eine Klasse</translation>
    </message>
    <message>
        <source>{} classes seem to be several labels at once, each taken as one class: {}</source>
        <translation>{} Klassen sehen nach mehreren Labels auf einmal aus und gelten jeweils als eine Klasse: {}</translation>
    </message>
    <message>
        <source>{}: differ only in case or spaces. Are they the same class?</source>
        <translation>{}: unterscheiden sich nur durch Groß- und Kleinschreibung oder Leerzeichen. Sind sie eine Klasse?</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Nichts Auffälliges gefunden.</translation>
    </message>
    <message>
        <source>Checked so far: text lengths. Still to check: missing files.</source>
        <translation>Bisher geprüft: Textlängen. Noch nicht geprüft: fehlende Dateien.</translation>
    </message>
    <message>
        <source>Checked so far: number of labels, text lengths. Still to check: near-duplicates, outliers, doubtful labels, languages.</source>
        <translation>Bisher geprüft: Zahl der Labels, Textlängen. Noch nicht geprüft: Beinahe-Duplikate, Ausreißer, zweifelhafte Labels, Sprachen.</translation>
    </message>
    <message>
        <source>Checked so far: boxes. Still to check: near-duplicates, outliers, missing files.</source>
        <translation>Bisher geprüft: Rahmen. Noch nicht geprüft: Beinahe-Duplikate, Ausreißer, fehlende Dateien.</translation>
    </message>
    <message>
        <source>Checked so far: number of labels, image sizes. Still to check: near-duplicates, outliers, doubtful labels, missing files.</source>
        <translation>Bisher geprüft: Zahl der Labels, Bildgrößen. Noch nicht geprüft: Beinahe-Duplikate, Ausreißer, zweifelhafte Labels, fehlende Dateien.</translation>
    </message>
    <message>
        <source>{}. Click to show them.</source>
        <translation>{}. Anklicken, um sie zu sehen.</translation>
    </message>
    <message>
        <source>{} Click to show them.</source>
        <translation>{} Anklicken, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Move all their labels to this class; you can undo this</source>
        <translation>Alle ihre Labels dieser Klasse geben; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Merge into “{}”</source>
        <translation>Mit „{}“ vereinen</translation>
    </message>
    <message>
        <source>{} left out: see why</source>
        <translation>{} ausgelassen: Gründe ansehen</translation>
    </message>
    <message>
        <source>1 left out: see why</source>
        <translation>1 ausgelassen: Gründe ansehen</translation>
    </message>
    <message>
        <source>All files and rows that could not be used, each with its reason</source>
        <translation>Alle Dateien und Zeilen, die nicht zu gebrauchen waren, mit dem Grund</translation>
    </message>
    <message>
        <source>Mark these as read: do not show them again (Delete)</source>
        <translation>Als gelesen markieren: nicht mehr zeigen (Entf)</translation>
    </message>
    <message>
        <source>Do not show left-out items again</source>
        <translation>Ausgelassenes nicht mehr zeigen</translation>
    </message>
</context>
<context>
    <name>ImportButton</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>Mehr importieren</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Import a table, archive or image…</source>
        <translation>Tabelle, Archiv oder Bild importieren …</translation>
    </message>
    <message>
        <source>Import a table, choosing its columns…</source>
        <translation>Tabelle importieren, Spalten wählen …</translation>
    </message>
    <message>
        <source>Import documents to ask questions about…</source>
        <translation>Dokumente für Fragen importieren …</translation>
    </message>
    <message>
        <source>Import images to draw boxes in…</source>
        <translation>Bilder importieren und Rahmen zeichnen …</translation>
    </message>
    <message>
        <source>Draw boxes in the existing images</source>
        <translation>In den vorhandenen Bildern Rahmen zeichnen</translation>
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
        <source>Import a table, an archive or an image</source>
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
        <source>Import documents to ask questions about</source>
        <translation>Dokumente für Fragen importieren</translation>
    </message>
    <message>
        <source>Documents ({})</source>
        <translation>Dokumente ({})</translation>
    </message>
    <message>
        <source>Import images to draw boxes in</source>
        <translation>Bilder importieren und Rahmen zeichnen</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be imported.</source>
        <translation>In der Zwischenablage ist nichts, was sich importieren lässt.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import {} {}</source>
        <translation>{} importieren {}</translation>
    </message>
    <message>
        <source>Examining {}…</source>
        <translation>{} wird geprüft …</translation>
    </message>
    <message>
        <source>This cannot be imported yet</source>
        <translation>Das lässt sich noch nicht importieren</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>Das lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Already imported: labels, boxes, answers and splits will be updated from this source.</source>
        <translation>Schon importiert: Labels, Rahmen, Antworten und Aufteilung folgen dem, was jetzt darin steht.</translation>
    </message>
    <message>
        <source>Nothing in it can be used. Choose another way to read it, or another file or folder.</source>
        <translation>Nichts darin ist verwendbar. Wählen Sie eine andere Art zu lesen, eine andere Datei oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>About {}</source>
        <translation>Etwa {}</translation>
    </message>
    <message>
        <source>More than {}</source>
        <translation>Mehr als {}</translation>
    </message>
    <message>
        <source>One row or file cannot be used</source>
        <translation>Eine Zeile oder Datei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>Nicht verwendet: {}</translation>
    </message>
    <message>
        <source>{} rows or files cannot be used</source>
        <translation>{} Zeilen oder Dateien sind nicht verwendbar</translation>
    </message>
    <message>
        <source>1 note on how it is read</source>
        <translation>Ein Hinweis zum Einlesen</translation>
    </message>
    <message>
        <source>{} notes on how it is read</source>
        <translation>{} Hinweise zum Einlesen</translation>
    </message>
    <message>
        <source>{} – see why…</source>
        <translation>{} – Gründe ansehen …</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>({} of {})</source>
        <translation>({} von {})</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the current task</source>
        <translation>Laufende Aufgabe beenden</translation>
    </message>
    <message>
        <source>Pause or resume the current task</source>
        <translation>Laufende Aufgabe pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Queued tasks</source>
        <translation>Aufgaben in der Warteschlange</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The full message with technical details, to copy</source>
        <translation>Die ganze Meldung mit technischen Einzelheiten, zum Kopieren</translation>
    </message>
    <message>
        <source>Dismiss this message; it has been read</source>
        <translation>Diese Meldung schließen; sie ist gelesen</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Queued: {} and {} more</source>
        <translation>In der Warteschlange: {} und {} weitere</translation>
    </message>
    <message>
        <source>Queued: {}</source>
        <translation>In der Warteschlange: {}</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Warteschlange leeren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stopping at the next safe point …</source>
        <translation>Wird am nächsten sicheren Punkt beendet …</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <source>“{}” is still running. Wait for it, or cancel it first.</source>
        <translation>„{}“ läuft noch. Warten Sie darauf, oder brechen Sie es zuerst ab.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search for a key or what it does</source>
        <translation>Nach einer Taste oder ihrer Wirkung suchen</translation>
    </message>
    <message>
        <source>No matching key. Search for something else.</source>
        <translation>Keine Taste passt. Suchen Sie nach etwas anderem.</translation>
    </message>
</context>
<context>
    <name>LearningAlong</name>
    <message>
        <source>Training on {} images</source>
        <translation>Training mit {} Bildern</translation>
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
        <source>Fix these files and import them again; existing samples are not duplicated.</source>
        <translation>Diese Dateien berichtigen und noch einmal importieren: Was schon da ist, wird nicht verdoppelt.</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>Preview model</source>
        <translation>Vorschaumodell</translation>
    </message>
    <message>
        <source>The share of labelled samples it predicts correctly, each predicted without its label (cross-validation). If the hardest samples are labelled first, the others are easier.</source>
        <translation>Der Anteil der beschrifteten Beispiele, die richtig vorhergesagt werden, jedes ohne Kenntnis seines Labels (Kreuzvalidierung). Werden die schwierigsten zuerst beschriftet, sind die übrigen leichter.</translation>
    </message>
    <message>
        <source>Minimum confidence of the suggestions to accept</source>
        <translation>Mindestkonfidenz der anzunehmenden Vorschläge</translation>
    </message>
    <message>
        <source>Turn these suggestions into labels</source>
        <translation>Diese Vorschläge als Labels übernehmen</translation>
    </message>
    <message>
        <source>Show the most informative first</source>
        <translation>Informativste zuerst zeigen</translation>
    </message>
    <message>
        <source>Labelling the most informative samples first improves the model fastest</source>
        <translation>Die informativsten Beispiele zuerst zu beschriften, verbessert das Modell am schnellsten</translation>
    </message>
    <message>
        <source>Compute features</source>
        <translation>Merkmale berechnen</translation>
    </message>
    <message>
        <source>Compute the features needed for suggestions</source>
        <translation>Berechnen, was die Vorschläge brauchen</translation>
    </message>
    <message>
        <source>Loading features …</source>
        <translation>Merkmale werden geladen …</translation>
    </message>
    <message>
        <source>Starts once the features of all samples have been computed.</source>
        <translation>Beginnt, sobald die Merkmale der Beispiele berechnet sind.</translation>
    </message>
    <message>
        <source>Label first the images that resemble many others but none that are labelled.</source>
        <translation>Beschriften Sie zuerst Bilder, die vielen anderen gleichen, aber keinem schon beschrifteten.</translation>
    </message>
    <message>
        <source>Label samples of two classes to get suggestions.</source>
        <translation>Beschriften Sie Beispiele von zwei Klassen, um Vorschläge zu erhalten.</translation>
    </message>
    <message>
        <source>The first suggestions are based on the class names; every label you give improves them.</source>
        <translation>Die ersten Vorschläge beruhen auf den Klassennamen; jedes Label, das Sie vergeben, verbessert sie.</translation>
    </message>
    <message>
        <source>cross-validated accuracy (95 % confidence interval {} – {}), {} labels</source>
        <translation>Genauigkeit in der Kreuzvalidierung (95-%-Konfidenzintervall {} – {}), {} Labels</translation>
    </message>
    <message>
        <source>Accept {} at ≥</source>
        <translation>{} annehmen ab</translation>
    </message>
</context>
<context>
    <name>LiveHead</name>
    <message>
        <source>Computing features</source>
        <translation>Merkmale werden berechnet</translation>
    </message>
    <message>
        <source>Measuring {}</source>
        <translation>{} wird gemessen</translation>
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
        <source>{} {} · saved</source>
        <translation>{} {} · gespeichert</translation>
    </message>
    <message>
        <source>{} {} · {} classes · saved</source>
        <translation>{} {} · {} Klassen · gespeichert</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Choose a folder for your projects</source>
        <translation>Ordner für Ihre Projekte wählen</translation>
    </message>
    <message>
        <source>Closing the project …</source>
        <translation>Projekt wird geschlossen …</translation>
    </message>
    <message>
        <source>Redone: {}</source>
        <translation>Wiederholt: {}</translation>
    </message>
    <message>
        <source>{}: a model alone can only be tried. Open or create a project.</source>
        <translation>{}: Ein Modell allein kann nur ausprobiert werden. Öffnen Sie ein Projekt, oder legen Sie eines an.</translation>
    </message>
    <message>
        <source>{}: open a project first, or create one from your data</source>
        <translation>{}: Öffnen Sie zuerst ein Projekt, oder legen Sie eines aus Ihren Daten an</translation>
    </message>
    <message>
        <source>{} {} · 1 class · saved</source>
        <translation>{} {} · 1 Klasse · gespeichert</translation>
    </message>
    <message>
        <source>no samples yet · saved</source>
        <translation>noch keine Beispiele · gespeichert</translation>
    </message>
    <message>
        <source>exported model, no project</source>
        <translation>ein exportiertes Modell, ohne Projekt</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Samples that look alike to the network lie close together</source>
        <translation>Beispiele, die für das Netz ähnlich sind, liegen nah beieinander</translation>
    </message>
    <message>
        <source>Show map</source>
        <translation>Karte zeigen</translation>
    </message>
    <message>
        <source>Map of samples</source>
        <translation>Karte der Beispiele</translation>
    </message>
    <message>
        <source>In the part of the map</source>
        <translation>Im Ausschnitt der Karte</translation>
    </message>
</context>
<context>
    <name>MapWindow</name>
    <message>
        <source>Map of samples</source>
        <translation>Karte der Beispiele</translation>
    </message>
    <message>
        <source>Point at a sample to see its name; turn the wheel to zoom, drag to move.</source>
        <translation>Zeigen Sie auf ein Beispiel, um seinen Namen zu sehen; Mausrad zoomt, Ziehen verschiebt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Die ganze Karte</translation>
    </message>
    <message>
        <source>Show in browser</source>
        <translation>Im Browser zeigen</translation>
    </message>
    <message>
        <source>The samples in view</source>
        <translation>Die sichtbaren Beispiele</translation>
    </message>
    <message>
        <source>and {} more classes</source>
        <translation>und {} weitere Klassen</translation>
    </message>
    <message>
        <source>{} of {} samples in view</source>
        <translation>{} von {} Beispielen sichtbar</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>An unexpected error occurred: {}. See the log for details.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten: {}. Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>MistakesCard</name>
    <message>
        <source>Most confident mistakes</source>
        <translation>Fehler mit höchster Konfidenz</translation>
    </message>
    <message>
        <source>Click one to enlarge it; 1–9 and 0 correct its label.</source>
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
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>predicted {} ({})</source>
        <translation>vorhergesagt: {} ({})</translation>
    </message>
    <message>
        <source>{}: labelled {}, {}</source>
        <translation>{}: Label {}, {}</translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message>
        <source>Use this recommendation</source>
        <translation>Empfehlung übernehmen</translation>
    </message>
    <message>
        <source>Choose the recommended network and method</source>
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
        <source>This is the small edition: you can label samples and try models, but not train.</source>
        <translation>Dies ist die kleine Ausgabe: Mit ihr lassen sich Beispiele beschriften und Modelle ausprobieren, aber nicht trainieren.</translation>
    </message>
    <message>
        <source>Recommended: {} with {}. {}</source>
        <translation>Empfohlen: {} mit {}. {}</translation>
    </message>
    <message>
        <source>Answer at least {} questions.</source>
        <translation>Beantworten Sie mindestens {} Fragen.</translation>
    </message>
    <message>
        <source>Draw boxes in at least {} images.</source>
        <translation>Zeichnen Sie Rahmen in mindestens {} Bildern.</translation>
    </message>
    <message>
        <source>First label samples of at least two classes.</source>
        <translation>Beschriften Sie zuerst Beispiele von mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>Each class needs at least two labelled samples.</source>
        <translation>Jede Klasse braucht mindestens zwei beschriftete Beispiele.</translation>
    </message>
    <message>
        <source>{} with only one: {}</source>
        <translation>{} mit nur einem: {}</translation>
    </message>
    <message>
        <source>Label some samples first to get a recommendation.</source>
        <translation>Beschriften Sie zuerst einige Beispiele, um eine Empfehlung zu erhalten.</translation>
    </message>
    <message>
        <source>Train · {}</source>
        <translation>Trainieren · {}</translation>
    </message>
    <message>
        <source>Recommended: Full. Pre-trained networks cannot find answers yet, so all layers are fine-tuned, first on practice questions generated from your passages.</source>
        <translation>Empfohlen: Vollständig. Vortrainierte Netze können noch keine Antworten finden, deshalb werden alle Schichten feinabgestimmt, zuerst mit Übungsfragen aus Ihren Textabschnitten.</translation>
    </message>
    <message>
        <source>Recommended: Full. Pre-trained networks cannot locate objects yet, so all layers are fine-tuned, which takes minutes. Quick trains only the new layers and finishes sooner.</source>
        <translation>Empfohlen: Vollständig. Vortrainierte Netze können Objekte noch nicht lokalisieren, deshalb werden alle Schichten feinabgestimmt, was Minuten dauert. „Schnell“ trainiert nur die neuen Schichten und ist früher fertig.</translation>
    </message>
    <message>
        <source>{}: pre-trained for object detection</source>
        <translation>{}: für die Objekterkennung vortrainiert</translation>
    </message>
    <message>
        <source>{}: pre-trained for object detection; large, needs a GPU</source>
        <translation>{}: für die Objekterkennung vortrainiert; groß, braucht eine Grafikkarte</translation>
    </message>
    <message>
        <source>{}: {} samples per second on this computer</source>
        <translation>{}: {} Beispiele je Sekunde auf diesem Rechner</translation>
    </message>
    <message>
        <source>{}: not measured on this computer yet</source>
        <translation>{}: auf diesem Rechner noch nicht gemessen</translation>
    </message>
    <message>
        <source>Measure the speed here</source>
        <translation>Tempo hier messen</translation>
    </message>
    <message>
        <source>Download and measure</source>
        <translation>Herunterladen und messen</translation>
    </message>
</context>
<context>
    <name>NextStepsCard</name>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Show what to label next</source>
        <translation>Zeigen, was als Nächstes zu beschriften ist</translation>
    </message>
    <message>
        <source>Choose a method in the Model pane; Automatic tries fine-tuning where it can pay off</source>
        <translation>Wählen Sie eine Methode im Bereich Modell; „Automatisch“ versucht Feinabstimmung, wo sie sich lohnen kann</translation>
    </message>
    <message>
        <source>Try another method</source>
        <translation>Andere Methode versuchen</translation>
    </message>
    <message>
        <source>Predict new samples with this model</source>
        <translation>Neue Beispiele mit diesem Modell vorhersagen</translation>
    </message>
    <message>
        <source>Try it on new data</source>
        <translation>An neuen Daten ausprobieren</translation>
    </message>
    <message>
        <source>Write model.onnx</source>
        <translation>model.onnx schreiben</translation>
    </message>
    <message>
        <source>Export this model</source>
        <translation>Dieses Modell exportieren</translation>
    </message>
    <message>
        <source>Label more: {} without a label</source>
        <translation>Mehr beschriften: {} ohne Label</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Predicted by {}.</source>
        <translation>Vorhergesagt durch {}.</translation>
    </message>
    <message>
        <source>Predicted by the exported model {}.</source>
        <translation>Vorhergesagt vom exportierten Modell {}.</translation>
    </message>
    <message>
        <source>The run used for predictions</source>
        <translation>Der für Vorhersagen verwendete Lauf</translation>
    </message>
    <message>
        <source>Predicted by the verified export of {}.</source>
        <translation>Vorhergesagt vom geprüften Export von {}.</translation>
    </message>
    <message>
        <source>This answered question was in the training set, so a correct answer proves little.</source>
        <translation>Diese beantwortete Frage gehörte zu den Trainingsdaten; eine richtige Antwort beweist daher wenig.</translation>
    </message>
    <message>
        <source>This labelled text was in the training set, so a correct prediction proves little.</source>
        <translation>Dieser beschriftete Text gehörte zu den Trainingsdaten; eine richtige Vorhersage beweist daher wenig.</translation>
    </message>
    <message>
        <source>This labelled image was in the training set, so a correct prediction proves little.</source>
        <translation>Dieses beschriftete Bild gehörte zu den Trainingsdaten; eine richtige Vorhersage beweist daher wenig.</translation>
    </message>
    <message>
        <source>Uses the exported model; nothing leaves this computer.</source>
        <translation>Verwendet das exportierte Modell; nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>{} is used; nothing leaves this computer.</source>
        <translation>{} wird verwendet; nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Predicted by {}; its export is verified and gives the same predictions.</source>
        <translation>Vorhergesagt durch {}; der Export ist geprüft und gibt dieselben Vorhersagen.</translation>
    </message>
</context>
<context>
    <name>PassageText</name>
    <message>
        <source>The passage</source>
        <translation>Der Textabschnitt</translation>
    </message>
</context>
<context>
    <name>PictureSources</name>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Test image</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>Try an image from the test set, or else an unlabelled one, or else one from the training set</source>
        <translation>Ein Bild der Testdaten probieren, sonst eines ohne Label, sonst eines der Trainingsdaten</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Try an image</source>
        <translation>Ein Bild probieren</translation>
    </message>
    <message>
        <source>Try all images in a folder</source>
        <translation>Alle Bilder eines Ordners probieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Try the clipboard contents</source>
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
        <source>Images and videos ({})</source>
        <translation>Bilder und Videos ({})</translation>
    </message>
    <message>
        <source>There is no image on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
</context>
<context>
    <name>PictureTry</name>
    <message>
        <source>Show where the model looked</source>
        <translation>Zeigen, wohin das Modell geschaut hat</translation>
    </message>
    <message>
        <source>Occlusion: parts of the image are covered one at a time; confidence drops most without the red parts</source>
        <translation>Okklusion: Teile des Bildes werden nacheinander verdeckt; rot sind die, ohne die die Konfidenz sinkt</translation>
    </message>
    <message>
        <source>{}: predicting …</source>
        <translation>{}: Vorhersage läuft …</translation>
    </message>
    <message>
        <source>Drop an image, a folder or a video here</source>
        <translation>Bild, Ordner oder Video hier ablegen</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Das lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>{}: {} confidence, {} ms</source>
        <translation>{}: {} Konfidenz, {} ms</translation>
    </message>
    <message>
        <source>{} · label: {}</source>
        <translation>{} · Label: {}</translation>
    </message>
</context>
<context>
    <name>PreviewFrame</name>
    <message>
        <source>Every unused file or row with the reason, and all notes</source>
        <translation>Jede Datei oder Zeile, die nicht verwendet wird, mit Grund, und alle Hinweise</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Nichts importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import what is shown (Enter)</source>
        <translation>Importieren, was gezeigt wird (Enter)</translation>
    </message>
    <message>
        <source>{} of the {} images shown cannot be read: {}</source>
        <translation>{} von {} gezeigten Bildern nicht lesbar: {}</translation>
    </message>
</context>
<context>
    <name>QuestionResult</name>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
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
        <source>F1, measured on {} questions: {}. With so few passages ({}) there is no confidence interval.</source>
        <translation>F1, gemessen an {} Fragen: {}. Bei so wenigen Textabschnitten ({}) gibt es kein Konfidenzintervall.</translation>
    </message>
    <message>
        <source>{} match word for word</source>
        <translation>{} stimmen Wort für Wort überein</translation>
    </message>
    <message>
        <source>F1 (95 % confidence interval {} – {}), measured on {} questions: {}</source>
        <translation>F1 (95-%-Konfidenzintervall {} – {}), gemessen an {} Fragen: {}</translation>
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
        <source>{} without an answer: {} correct</source>
        <translation>{} ohne Antwort: {} richtig</translation>
    </message>
    <message>
        <source>Calibration error (ECE): {}</source>
        <translation>Kalibrierungsfehler (ECE): {}</translation>
    </message>
    <message>
        <source>None: every answer is correct.</source>
        <translation>Keine: Jede Antwort ist richtig.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>{}
answer: {}
prediction: {} ({})</source>
        <translation>{}
Antwort: {}
Vorhersage: {} ({})</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>QuestionTry</name>
    <message>
        <source>Paste the passage to search</source>
        <translation>Den Textabschnitt einfügen, in dem gesucht wird</translation>
    </message>
    <message>
        <source>The passage to search</source>
        <translation>Der Textabschnitt, in dem gesucht wird</translation>
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
        <translation>Ein Textabschnitt und eine Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Test question</source>
        <translation>Testfrage</translation>
    </message>
    <message>
        <source>{} confidence, {} ms</source>
        <translation>{} Konfidenz, {} ms</translation>
    </message>
    <message>
        <source>{} · label: {}</source>
        <translation>{} · Label: {}</translation>
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
        <source>Search a text file</source>
        <translation>In einer Textdatei suchen</translation>
    </message>
    <message>
        <source>Try a question from the test set, or else an unanswered one, or else one from the training set</source>
        <translation>Eine Frage der Testdaten probieren, sonst eine unbeantwortete, sonst eine der Trainingsdaten</translation>
    </message>
    <message>
        <source>Enter a passage and a question.</source>
        <translation>Es braucht einen Textabschnitt und eine Frage.</translation>
    </message>
    <message>
        <source>predicting …</source>
        <translation>Vorhersage läuft …</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
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
        <source>It contains no answer</source>
        <translation>Darin ist keine Antwort</translation>
    </message>
</context>
<context>
    <name>QuestionViewer</name>
    <message>
        <source>Another question about this passage, then Enter</source>
        <translation>Eine weitere Frage zu diesem Textabschnitt, dann Enter</translation>
    </message>
    <message>
        <source>Another question about this passage</source>
        <translation>Eine weitere Frage zu diesem Textabschnitt</translation>
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
        <translation>Zuerst die Antwort im Textabschnitt auswählen (A)</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>Es gibt keine Antwort</translation>
    </message>
    <message>
        <source>The passage does not answer this question (U)</source>
        <translation>Der Textabschnitt beantwortet diese Frage nicht (U)</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Select what the latest model predicts as the answer (S)</source>
        <translation>Die Vorhersage des neuesten Modells auswählen (S)</translation>
    </message>
    <message>
        <source>No question yet: press Q to ask one</source>
        <translation>Noch keine Frage: Q stellt eine</translation>
    </message>
    <message>
        <source>Not answered yet: select the answer in the passage, then press A. U: no answer.</source>
        <translation>Noch nicht beantwortet: Wählen Sie die Antwort im Textabschnitt aus und drücken Sie A. U: keine Antwort.</translation>
    </message>
    <message>
        <source>The passage does not answer it.</source>
        <translation>Der Textabschnitt enthält keine Antwort darauf.</translation>
    </message>
    <message>
        <source>Nothing is selected: select the answer with the mouse, or with Shift and the arrow keys.</source>
        <translation>Nichts ist ausgewählt: Markieren Sie die Antwort mit der Maus oder mit Umschalt und den Pfeilen.</translation>
    </message>
    <message>
        <source>predicting …</source>
        <translation>Vorhersage läuft …</translation>
    </message>
    <message>
        <source>Prediction: “{}” ({} confidence). A accepts it.</source>
        <translation>Vorhersage: „{}“ ({} Konfidenz). A nimmt sie an.</translation>
    </message>
    <message>
        <source>Prediction: no answer ({} confidence). U accepts it.</source>
        <translation>Vorhersage: keine Antwort ({} Konfidenz). U nimmt sie an.</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Antwort entfernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ask a question first: press Q, type it, then Enter.</source>
        <translation>Stellen Sie zuerst eine Frage: Q drücken, tippen, Enter.</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>… and possibly more</source>
        <translation>… und vielleicht weitere</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>Rename the project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move the project “{}” with its labels and trained models to the trash?</source>
        <translation>Das Projekt „{}“ mit seinen Labels und trainierten Modellen in den Papierkorb verschieben?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{} cannot be moved to the trash here. Delete the folder instead.</source>
        <translation>{} lässt sich hier nicht in den Papierkorb verschieben. Löschen Sie den Ordner.</translation>
    </message>
    <message>
        <source>{}
F2 renames it, Delete removes it from this list</source>
        <translation>{}
F2 benennt um, Entf nimmt es von dieser Liste</translation>
    </message>
    <message>
        <source>Training was interrupted</source>
        <translation>Training wurde unterbrochen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Actions for {}</source>
        <translation>Aktionen für {}</translation>
    </message>
    <message>
        <source>Rename, show the folder, remove</source>
        <translation>Umbenennen, Ordner zeigen, entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Von dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>In den Papierkorb verschieben …</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>Of the predictions with 80 to 90 % confidence, 80 to 90 % should be correct, so the bars should end on the line</source>
        <translation>Von den Vorhersagen mit 80 bis 90 % Konfidenz sollten 80 bis 90 % stimmen: Balken, die auf der Linie enden</translation>
    </message>
    <message>
        <source>{}–{} %: {} of {}</source>
        <translation>{}–{} %: {} von {}</translation>
    </message>
    <message>
        <source>Correct predictions by confidence: {}</source>
        <translation>Richtige Vorhersagen nach Konfidenz: {}</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>{}: {} of {} · {} per second · memory {}</source>
        <translation>{}: {} von {} · {} je Sekunde · Speicher {}</translation>
    </message>
    <message>
        <source>, device {}</source>
        <translation>, Gerät {}</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>{}: done in {}</source>
        <translation>{}: fertig in {}</translation>
    </message>
    <message>
        <source>{} {} ({})</source>
        <translation>{} {} ({})</translation>
    </message>
    <message>
        <source>{} after epoch {}</source>
        <translation>{} nach Epoche {}</translation>
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
        <source>Select two to five runs to compare them</source>
        <translation>Zwei bis fünf Läufe ankreuzen, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>started by the program, for suggestions</source>
        <translation>vom Programm begonnen, für Vorschläge</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Actions for run {}</source>
        <translation>Aktionen für Lauf {}</translation>
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
        <source>Stop…</source>
        <translation>Beenden …</translation>
    </message>
    <message>
        <source>Resume after its last complete epoch</source>
        <translation>Nach der letzten vollständigen Epoche fortsetzen</translation>
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
    <name>SampleMenu</name>
    <message>
        <source>Another class…</source>
        <translation>Andere Klasse …</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>Neue Klasse …</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
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
        <source>Unassigned</source>
        <translation>Nicht zugeteilt</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>{} characters</source>
        <translation>{} Zeichen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>not labelled yet</source>
        <translation>noch nicht beschriftet</translation>
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
        <source>no objects</source>
        <translation>kein Objekt</translation>
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
    <name>SampleRows</name>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textabschnitt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>no answer in the passage</source>
        <translation>keine Antwort darin</translation>
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
    <name>SampleTiles</name>
    <message>
        <source>Samples: {}</source>
        <translation>Beispiele: {}</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>nicht beschriftet</translation>
    </message>
    <message>
        <source>no objects</source>
        <translation>kein Objekt</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Class …</source>
        <translation>Klasse …</translation>
    </message>
    <message>
        <source>All classes, with search; you can add a new one (C)</source>
        <translation>Alle Klassen mit Suche; eine neue lässt sich hinzufügen (C)</translation>
    </message>
    <message>
        <source>Clear label</source>
        <translation>Label entfernen</translation>
    </message>
    <message>
        <source>Remove the label (X)</source>
        <translation>Label entfernen (X)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Change their split (T)</source>
        <translation>Ihre Aufteilung ändern (T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove them from the project (Delete)</source>
        <translation>Aus dem Projekt nehmen (Entf)</translation>
    </message>
    <message>
        <source>Select only the current one (Esc)</source>
        <translation>Nur das aktuelle Beispiel auswählen (Esc)</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Label as {}</source>
        <translation>Als {} beschriften</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A class needs a name</source>
        <translation>Eine Klasse braucht einen Namen</translation>
    </message>
    <message>
        <source>A file or folder that was here has been moved or removed</source>
        <translation>Eine Datei oder ein Ordner, der hier war, wurde verschoben oder entfernt</translation>
    </message>
    <message>
        <source>A folder of your own must hold a config.json that transformers knows, without code of its own.</source>
        <translation>Ein eigener Ordner muss eine config.json enthalten, die transformers kennt, ohne eigenen Code.</translation>
    </message>
    <message>
        <source>A label field needs a unique name</source>
        <translation>Ein Labelfeld braucht einen Namen, den kein anderes hat</translation>
    </message>
    <message>
        <source>A project needs a name</source>
        <translation>Ein Projekt braucht einen Namen</translation>
    </message>
    <message>
        <source>Another program holds the project&apos;s database</source>
        <translation>Ein anderes Programm hält die Datenbank des Projekts fest</translation>
    </message>
    <message>
        <source>Answer more of them: select the answer in the passage, or mark the question as having no answer.</source>
        <translation>Mehr davon beantworten: die Antwort im Textabschnitt markieren oder angeben, dass es keine gibt.</translation>
    </message>
    <message>
        <source>Only {} images have boxes, but at least {} are needed for training</source>
        <translation>In {} Bildern sind Rahmen gezeichnet, zum Lernen braucht es mindestens {}</translation>
    </message>
    <message>
        <source>Cancelled while another task was writing these features</source>
        <translation>Abgebrochen, während andere Arbeit diese Merkmale schrieb</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed</source>
        <translation>Abgebrochen: nichts wurde geändert</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another location.</source>
        <translation>Die Zugriffsrechte ändern oder einen anderen Ort wählen.</translation>
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
        <source>Choose a folder of images, or a table.</source>
        <translation>Einen Ordner mit Bildern oder eine Tabelle wählen.</translation>
    </message>
    <message>
        <source>Choose a folder of images.</source>
        <translation>Einen Ordner mit Bildern wählen.</translation>
    </message>
    <message>
        <source>Choose a folder that contains project.db.</source>
        <translation>Einen Ordner wählen, in dem project.db liegt.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to.</source>
        <translation>Einen Ordner wählen, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Einen Ordner wählen.</translation>
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
        <source>Choose a smaller learning rate or another network.</source>
        <translation>Eine kleinere Lernrate oder ein anderes Netz wählen.</translation>
    </message>
    <message>
        <source>Choose another network.</source>
        <translation>Ein anderes Netz wählen.</translation>
    </message>
    <message>
        <source>Choose another method, or train the fields one by one.</source>
        <translation>Ein anderes Verfahren wählen oder die Labelfelder einzeln trainieren.</translation>
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
        <source>Choose another location.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Choose another table, or other columns.</source>
        <translation>Eine andere Tabelle oder andere Spalten wählen.</translation>
    </message>
    <message>
        <source>Choose the folder of the data.</source>
        <translation>Den Ordner mit den Daten wählen.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Dort zuerst schließen.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Dort schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller network.</source>
        <translation>Andere Programme schließen oder ein kleineres Netz wählen.</translation>
    </message>
    <message>
        <source>Close other programs that may be using its memory, and try again.</source>
        <translation>Andere Programme schließen, die ihm den Speicher nehmen könnten, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Computing on {}</source>
        <translation>Rechnet auf: {}</translation>
    </message>
    <message>
        <source>Delete the folder and create the project again.</source>
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
        <source>Downloading {} from the Hugging Face Hub</source>
        <translation>{} wird vom Hugging Face Hub heruntergeladen</translation>
    </message>
    <message>
        <source>Draw boxes around the objects in more images.</source>
        <translation>In mehr Bildern Rahmen um die Objekte zeichnen.</translation>
    </message>
    <message>
        <source>Export it again as COCO JSON for object detection.</source>
        <translation>Noch einmal als COCO-JSON für die Objekterkennung exportieren.</translation>
    </message>
    <message>
        <source>Exported to {}: {}</source>
        <translation>Exportiert nach {}: {}</translation>
    </message>
    <message>
        <source>For example: utf-8, cp1252, gb18030.</source>
        <translation>Zum Beispiel: utf-8, cp1252, gb18030.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Die Datei noch einmal beschaffen.</translation>
    </message>
    <message>
        <source>Specify a folder of images or .txt files, a zip archive of one, or a table (CSV, TSV, Excel, JSON lines).</source>
        <translation>Einen Ordner mit Bildern oder .txt-Dateien angeben, ein ZIP davon oder eine Tabelle (CSV, TSV, Excel, JSON Lines).</translation>
    </message>
    <message>
        <source>Specify an image or a folder.</source>
        <translation>Ein Bild oder einen Ordner angeben.</translation>
    </message>
    <message>
        <source>Specify a text file (.txt, .md) or a folder of them.</source>
        <translation>Eine Textdatei (.txt, .md) oder einen Ordner davon angeben.</translation>
    </message>
    <message>
        <source>Import them again.</source>
        <translation>Noch einmal importieren.</translation>
    </message>
    <message>
        <source>Reinstall the program.</source>
        <translation>Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>It cannot be read as “{}”</source>
        <translation>Als „{}“ ist es nicht lesbar</translation>
    </message>
    <message>
        <source>It could be: {}.</source>
        <translation>Möglich sind: {}.</translation>
    </message>
    <message>
        <source>It resumes where it stopped when you start it again.</source>
        <translation>Beim nächsten Start geht es dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Available: {}.</source>
        <translation>Verfügbar: {}.</translation>
    </message>
    <message>
        <source>Label field “{}”</source>
        <translation>Labelfeld „{}“</translation>
    </message>
    <message>
        <source>Label more of them, or delete the class.</source>
        <translation>Mehr davon beschriften oder die Klasse löschen.</translation>
    </message>
    <message>
        <source>Label some of them, or train that field separately.</source>
        <translation>Einige davon beschriften oder dieses Labelfeld allein lernen.</translation>
    </message>
    <message>
        <source>Label some samples of at least two different classes.</source>
        <translation>Einige Beispiele mit mindestens zwei verschiedenen Klassen beschriften.</translation>
    </message>
    <message>
        <source>The search for near-duplicates was cancelled</source>
        <translation>Die Suche nach Beinahe-Duplikaten wurde abgebrochen</translation>
    </message>
    <message>
        <source>Cross-validated loss: {} for a new head alone, {} after contrastive fine-tuning</source>
        <translation>Loss in der Kreuzvalidierung: {} mit einem neuen Kopf allein, {} nach kontrastiver Feinabstimmung</translation>
    </message>
    <message>
        <source>Create a new project for it.</source>
        <translation>Dafür ein neues Projekt anlegen.</translation>
    </message>
    <message>
        <source>Early stopping: no improvement on the validation set for {} epochs</source>
        <translation>Frühzeitiges Beenden (Early Stopping): seit {} Epochen keine Verbesserung auf den Validierungsdaten</translation>
    </message>
    <message>
        <source>No column of the table contains texts</source>
        <translation>Keine Spalte der Tabelle enthält Texte</translation>
    </message>
    <message>
        <source>No column of the table contains paths of existing files</source>
        <translation>Keine Spalte der Tabelle nennt Dateien, die es gibt</translation>
    </message>
    <message>
        <source>No column of the table contains paths of existing files or texts</source>
        <translation>Keine Spalte der Tabelle nennt Dateien, die es gibt, und keine enthält Texte</translation>
    </message>
    <message>
        <source>No images are left for comparing the exported file</source>
        <translation>Es sind keine Bilder übrig, um die exportierte Datei zu vergleichen</translation>
    </message>
    <message>
        <source>No images are left for training or testing</source>
        <translation>Es sind keine Bilder übrig, um zu lernen oder zu prüfen</translation>
    </message>
    <message>
        <source>No images of the test set are left for the comparison</source>
        <translation>Von den Testdaten sind keine Bilder zum Vergleichen übrig</translation>
    </message>
    <message>
        <source>No questions are left for training or testing</source>
        <translation>Es sind keine Fragen übrig, um zu lernen oder zu prüfen</translation>
    </message>
    <message>
        <source>No questions of the test set are left for the comparison</source>
        <translation>Von den Testdaten sind keine Fragen zum Vergleichen übrig</translation>
    </message>
    <message>
        <source>Nothing has been trained in this project yet</source>
        <translation>In diesem Projekt ist noch nichts trainiert worden</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this, with the name of the network.</source>
        <translation>Nichts wurde geschrieben. Bitte melden Sie das mit dem Namen des Netzes.</translation>
    </message>
    <message>
        <source>Only a head can be trained on an int8 network</source>
        <translation>Auf einem int8-Netz kann nur ein Kopf gelernt werden</translation>
    </message>
    <message>
        <source>Only BERT, GPT-2 and RoBERTa tokenizers can be built into the file, and this network uses a different one.</source>
        <translation>Nur Tokenizer von der Art von BERT, GPT-2 und RoBERTa passen in die Datei, und dieses Netz hat einen anderen.</translation>
    </message>
    <message>
        <source>Open it and save it as .xlsx or as CSV (UTF-8).</source>
        <translation>Die Datei öffnen und als .xlsx oder als CSV (UTF-8) speichern.</translation>
    </message>
    <message>
        <source>Paths must be relative to the table&apos;s folder.</source>
        <translation>Pfade müssen vom Ordner der Tabelle ausgehen.</translation>
    </message>
    <message>
        <source>Put model.safetensors in it.</source>
        <translation>model.safetensors hineinlegen.</translation>
    </message>
    <message>
        <source>Repaired: {}</source>
        <translation>Berichtigt: {}</translation>
    </message>
    <message>
        <source>Restore the folder from a backup, or import the data into a new project.</source>
        <translation>Den Ordner aus einer Sicherung wiederherstellen oder die Daten in ein neues Projekt importieren.</translation>
    </message>
    <message>
        <source>Resumed after epoch {} of {}</source>
        <translation>Nach Epoche {} von {} fortgesetzt</translation>
    </message>
    <message>
        <source>Resumed after warm-up epoch {} of {}</source>
        <translation>Nach Epoche {} von {} des Vortrainings fortgesetzt</translation>
    </message>
    <message>
        <source>Run {} cannot be used: {}</source>
        <translation>Lauf {} ist nicht zu gebrauchen: {}</translation>
    </message>
    <message>
        <source>Run {} has already ended</source>
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
        <source>Save only model.state_dict().</source>
        <translation>Nur model.state_dict() speichern.</translation>
    </message>
    <message>
        <source>Specify the encoding, or save the file as UTF-8.</source>
        <translation>Angeben, welche es ist, oder die Datei als UTF-8 speichern.</translation>
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
        <source>Restarting from the beginning: the run was interrupted before the end of its first epoch</source>
        <translation>Beginnt von vorn: Der Lauf wurde unterbrochen, bevor seine erste Epoche zu Ende war</translation>
    </message>
    <message>
        <source>Labels: who wrote the message.</source>
        <translation>Labels: wer die Nachricht geschrieben hat.</translation>
    </message>
    <message>
        <source>Remove it from the project, or choose another network.</source>
        <translation>Aus dem Projekt nehmen oder ein anderes Netz wählen.</translation>
    </message>
    <message>
        <source>The Excel file cannot be read: it is empty</source>
        <translation>Die Excel-Datei kann nicht gelesen werden: Sie ist leer</translation>
    </message>
    <message>
        <source>The Excel file cannot be read: {}</source>
        <translation>Die Excel-Datei ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>The Excel file has no sheet with data</source>
        <translation>Die Excel-Datei hat kein Blatt mit Zellen</translation>
    </message>
    <message>
        <source>The archive cannot be read: {}</source>
        <translation>Das Archiv ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>The archive contains more than {} files</source>
        <translation>Das Archiv hat mehr als {} Dateien</translation>
    </message>
    <message>
        <source>The checkpoint is damaged or belongs to other labels: restarting from the beginning.</source>
        <translation>Der Zwischenstand ist beschädigt oder von anderen Labels als den jetzigen: beginnt von vorn.</translation>
    </message>
    <message>
        <source>The disk is too full to cache the output of the frozen layers, so it is recomputed in each epoch.</source>
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
        <source>The downloaded file does not match the one announced by the Hugging Face Hub</source>
        <translation>Die heruntergeladene Datei stimmt nicht mit der vom Hugging Face Hub angekündigten überein</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>Der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>The exported file and the trained network disagree: {}</source>
        <translation>Die exportierte Datei und das trainierte Netz stimmen nicht überein: {}</translation>
    </message>
    <message>
        <source>The exported file and the trained network disagree: {}, {} of them by a clear margin</source>
        <translation>Die exportierte Datei und das trainierte Netz stimmen nicht überein: {}, {} davon deutlich</translation>
    </message>
    <message>
        <source>The exported file detects other objects than the trained network: {}, mAP {} instead of {}</source>
        <translation>Die exportierte Datei erkennt andere Objekte als das trainierte Netz: {}, mAP {} statt {}</translation>
    </message>
    <message>
        <source>The features are kept for the next run.</source>
        <translation>Die Merkmale bleiben für den nächsten Lauf erhalten.</translation>
    </message>
    <message>
        <source>The file contains more than weights and is not opened</source>
        <translation>Die Datei enthält mehr als Gewichte und wird nicht geöffnet</translation>
    </message>
    <message>
        <source>The file contains no state dict</source>
        <translation>Die Datei enthält kein state dict</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>Der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>The Hugging Face Hub refused to serve {}: {}</source>
        <translation>Der Hugging Face Hub hat {} verweigert: {}</translation>
    </message>
    <message>
        <source>The import was stopped; everything imported so far is kept.</source>
        <translation>Der Import wurde beendet; was importiert war, bleibt.</translation>
    </message>
    <message>
        <source>The loss is NaN, even with a smaller learning rate</source>
        <translation>Der Loss ist NaN, auch mit kleinerer Lernrate</translation>
    </message>
    <message>
        <source>There is not enough memory for even a single sample</source>
        <translation>Der Speicher reicht nicht einmal für ein Beispiel</translation>
    </message>
    <message>
        <source>The network has not learnt anything yet: its predictions are so similar that the file and the network choose different ones</source>
        <translation>Das Netz hat noch nichts gelernt: Seine Vorhersagen sind einander so gleich, dass Datei und Netz verschiedene davon auswählen</translation>
    </message>
    <message>
        <source>The network&apos;s output for this sample is not a finite number</source>
        <translation>Die Antwort des Netzes auf dieses Beispiel ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>The parts of the network do not fit together: {}</source>
        <translation>Die Teile des Netzes passen nicht zusammen: {}</translation>
    </message>
    <message>
        <source>The project folder cannot be created: {}</source>
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
        <source>The run was cancelled while features were being computed</source>
        <translation>Der Lauf wurde abgebrochen, während Merkmale berechnet wurden</translation>
    </message>
    <message>
        <source>The run was cancelled during the search for near-duplicates</source>
        <translation>Der Lauf wurde abgebrochen, während nach Beinahe-Duplikaten gesucht wurde</translation>
    </message>
    <message>
        <source>The table has no columns file, class, xmin, ymin, xmax and ymax</source>
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
        <source>The test set is locked</source>
        <translation>Die Testdaten sind gesperrt</translation>
    </message>
    <message>
        <source>Connect to the internet, or choose a network whose weights are installed.</source>
        <translation>Mit dem Internet verbinden oder ein Netz wählen, dessen Gewichte hier sind.</translation>
    </message>
    <message>
        <source> in “{}”</source>
        <translation> in „{}“</translation>
    </message>
    <message>
        <source>1 sample was updated from {}</source>
        <translation>1 Beispiel wurde nach {} aktualisiert</translation>
    </message>
    <message>
        <source>1 sample is no longer in {} or cannot be read there; it stays in the project: {}</source>
        <translation>1 Beispiel ist nicht mehr in {} oder dort nicht lesbar; es bleibt im Projekt: {}</translation>
    </message>
    <message>
        <source>After the self-supervised warm-up, without any of your answers: F1 {} on the validation set</source>
        <translation>Nach dem selbstüberwachten Vortraining, ohne eine Ihrer Antworten: F1 {} auf den Validierungsdaten</translation>
    </message>
    <message>
        <source>COCO, boxes in {}</source>
        <translation>COCO, Rahmen in {}</translation>
    </message>
    <message>
        <source>CVAT XML, image tags</source>
        <translation>CVAT-XML, Schlagworte der Bilder</translation>
    </message>
    <message>
        <source>For example: predict out notes.txt &quot;When did it open?&quot;</source>
        <translation>Zum Beispiel: predict out notes.txt &quot;When did it open?&quot;</translation>
    </message>
    <message>
        <source>It cannot be read: {}</source>
        <translation>Nicht lesbar: {}</translation>
    </message>
    <message>
        <source>It contains bytes that are not valid {}</source>
        <translation>Enthält Bytes, die kein gültiges {} sind</translation>
    </message>
    <message>
        <source>Stopped after {} of {} epochs.</source>
        <translation>Nach {} von {} Epochen beendet.</translation>
    </message>
    <message>
        <source>Its character encoding is unknown</source>
        <translation>Die Zeichenkodierung ist unbekannt</translation>
    </message>
    <message>
        <source>JSON lines with boxes</source>
        <translation>JSON-Zeilen mit Rahmen</translation>
    </message>
    <message>
        <source>KITTI, one text file per image</source>
        <translation>KITTI, eine Textdatei pro Bild</translation>
    </message>
    <message>
        <source>LabelMe, one JSON file per image</source>
        <translation>LabelMe, eine JSON-Datei pro Bild</translation>
    </message>
    <message>
        <source>Free some space and try again; everything saved before is unharmed.</source>
        <translation>Platz schaffen und noch einmal versuchen; was vorher gespeichert wurde, ist unversehrt.</translation>
    </message>
    <message>
        <source>No samples are left for comparing the exported file</source>
        <translation>Es ist kein Beispiel übrig, an dem die exportierte Datei verglichen werden kann</translation>
    </message>
    <message>
        <source>Nothing in it can be used – {}</source>
        <translation>Nichts darin ist verwendbar – {}</translation>
    </message>
    <message>
        <source>Nothing is downloaded for a folder of your own. Save the network with its complete configuration.</source>
        <translation>Für einen eigenen Ordner wird nichts aus dem Internet geholt. Das Netz mit seiner ganzen Konfiguration speichern.</translation>
    </message>
    <message>
        <source>Nothing was written. The files or classes of the run were changed or damaged: train again.</source>
        <translation>Nichts wurde geschrieben. Die Dateien des Laufs oder seine Klassen wurden geändert oder beschädigt: noch einmal trainieren.</translation>
    </message>
    <message>
        <source>Pascal VOC, one XML file per image</source>
        <translation>Pascal VOC, eine XML-Datei pro Bild</translation>
    </message>
    <message>
        <source>Put it back where it was and try again.</source>
        <translation>Dorthin zurücklegen, wo es war, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Put it back where it was, or close the project and open it where it is now.</source>
        <translation>Dorthin zurücklegen, wo es war, oder das Projekt schließen und dort öffnen, wo es jetzt ist.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Check whether it is full or was removed, and try again; everything saved before is unharmed.</source>
        <translation>Nachsehen, ob der Datenträger voll ist oder entfernt wurde, und noch einmal versuchen; was vorher gespeichert wurde, ist unversehrt.</translation>
    </message>
    <message>
        <source>Split it into several files, or save its entries as JSON lines, which are read one by one.</source>
        <translation>Auf mehrere Dateien aufteilen oder die Einträge als JSON-Zeilen speichern, die einzeln gelesen werden.</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>Einen neuen Lauf beginnen.</translation>
    </message>
    <message>
        <source>Start again when it has finished.</source>
        <translation>Noch einmal beginnen, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>Start again: they will be recomputed.</source>
        <translation>Noch einmal beginnen: Sie werden neu berechnet.</translation>
    </message>
    <message>
        <source>The best weights of this run are damaged</source>
        <translation>Die besten Gewichte dieses Laufs sind beschädigt</translation>
    </message>
    <message>
        <source>The checkpoint of this run no longer exists</source>
        <translation>Der Zwischenstand dieses Laufs ist nicht mehr da</translation>
    </message>
    <message>
        <source>The class “{}” is no longer in {} and was removed</source>
        <translation>Die Klasse „{}“ gibt es in {} nicht mehr, sie wurde entfernt</translation>
    </message>
    <message>
        <source>The conversion of the network was cancelled</source>
        <translation>Die Umwandlung des Netzes wurde abgebrochen</translation>
    </message>
    <message>
        <source>The disk cannot be read or written</source>
        <translation>Der Datenträger ist nicht lesbar oder nicht beschreibbar</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The export could not be written: {}</source>
        <translation>Der Export konnte nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>The exported file has an accuracy of {} ({}), but the run had {} when it was evaluated</source>
        <translation>Die exportierte Datei hat eine Genauigkeit von {} ({}), der Lauf hatte bei seiner Bewertung {}</translation>
    </message>
    <message>
        <source>The folder cannot be opened: {}</source>
        <translation>Der Ordner lässt sich nicht öffnen: {}</translation>
    </message>
    <message>
        <source>The folder {} is not writable: anything kept for next time is lost when the program ends.</source>
        <translation>In den Ordner {} kann nicht geschrieben werden: Was für das nächste Mal aufbewahrt wird, ist weg, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>The int8 file is clearly worse and is not exported.</source>
        <translation>Die int8-Datei ist deutlich schlechter und wird nicht übergeben.</translation>
    </message>
    <message>
        <source>The process that converts {} ended unexpectedly ({})</source>
        <translation>Der Prozess, der {} umwandelt, endete unerwartet ({})</translation>
    </message>
    <message>
        <source>The project&apos;s database is damaged</source>
        <translation>Die Datenbank des Projekts ist beschädigt</translation>
    </message>
    <message>
        <source>The project folder was moved or removed while the project was open, so this was not saved</source>
        <translation>Der Projektordner wurde verschoben oder entfernt, während das Projekt offen war, deshalb blieb dies nicht erhalten</translation>
    </message>
    <message>
        <source>The stored features were damaged and have been removed</source>
        <translation>Die gespeicherten Merkmale waren beschädigt und wurden entfernt</translation>
    </message>
    <message>
        <source>The weights do not match those in the catalogue</source>
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
        <source>The weights do not fit this network: {} tensors are missing or have a different shape (such as {})</source>
        <translation>Die Gewichte passen nicht zu diesem Netz: {} Tensoren fehlen oder haben eine andere Form (etwa {})</translation>
    </message>
    <message>
        <source>The weights of {} are no longer installed</source>
        <translation>Die Gewichte von {} sind nicht mehr hier</translation>
    </message>
    <message>
        <source>There are few passages, so questions about the same passage are in both the training and the test set: a new passage may do worse.</source>
        <translation>Es gibt wenige Textabschnitte, deshalb liegen Fragen zu einem auf beiden Seiten der Aufteilung: Bei einem neuen Textabschnitt kann es schlechter gehen.</translation>
    </message>
    <message>
        <source>Only {} classes have labels{}, but two are needed for training</source>
        <translation>Nur {} Klassen haben Labels{}, zum Trainieren sind zwei nötig</translation>
    </message>
    <message>
        <source>It contains no files</source>
        <translation>Es sind keine Dateien darin</translation>
    </message>
    <message>
        <source>There are no images to draw boxes in</source>
        <translation>Es gibt keine Bilder, in die man Rahmen zeichnen könnte</translation>
    </message>
    <message>
        <source>There are no text files with boxes beside the images</source>
        <translation>Neben den Bildern liegen keine Textdateien mit Rahmen</translation>
    </message>
    <message>
        <source>This folder contains no weights</source>
        <translation>In diesem Ordner sind keine Gewichte</translation>
    </message>
    <message>
        <source>Available: {}; numbers count from 1.</source>
        <translation>Es gibt: {}; eine Zahl zählt ab 1.</translation>
    </message>
    <message>
        <source>A class “{}” already exists</source>
        <translation>Es gibt schon eine Klasse „{}“</translation>
    </message>
    <message>
        <source>There is no network “{}”</source>
        <translation>Es gibt kein Netz „{}“</translation>
    </message>
    <message>
        <source>There is no column “{}”</source>
        <translation>Es gibt keine Spalte „{}“</translation>
    </message>
    <message>
        <source>There is no document to ask questions about</source>
        <translation>Es gibt kein Dokument, zu dem man fragen könnte</translation>
    </message>
    <message>
        <source>“{}” is not a known encoding</source>
        <translation>Es gibt keine Kodierung „{}“</translation>
    </message>
    <message>
        <source>There is no label field “{}”</source>
        <translation>Es gibt kein Labelfeld „{}“</translation>
    </message>
    <message>
        <source>There is no model.onnx in this folder</source>
        <translation>In diesem Ordner gibt es keine model.onnx</translation>
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
        <source>There is no sheet “{}”</source>
        <translation>Es gibt kein Blatt „{}“</translation>
    </message>
    <message>
        <source>There is no table with the column {}</source>
        <translation>Es gibt keine Tabelle mit der Spalte {}</translation>
    </message>
    <message>
        <source>This JSON file contains no list of texts</source>
        <translation>Diese JSON-Datei enthält keine Liste von Texten</translation>
    </message>
    <message>
        <source>This JSON file is {} and has to be read as a whole</source>
        <translation>Diese JSON-Datei ist {} groß und muss als Ganzes gelesen werden</translation>
    </message>
    <message>
        <source>This computer has no device “{}”</source>
        <translation>Dieser Rechner hat kein Gerät „{}“</translation>
    </message>
    <message>
        <source>This config.json refers to a network that is not in its folder: “{}”</source>
        <translation>Diese config.json verweist auf ein Netz, das nicht in ihrem Ordner liegt: „{}“</translation>
    </message>
    <message>
        <source>This file or folder does not exist</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>You do not have permission to read or write this file or folder</source>
        <translation>Diese Datei oder dieser Ordner darf nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>This folder is not writable: {}</source>
        <translation>In diesen Ordner kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>This folder does not state which network it contains</source>
        <translation>Dieser Ordner sagt nicht, welches Netz er enthält</translation>
    </message>
    <message>
        <source>This folder contains other files</source>
        <translation>Dieser Ordner enthält anderes</translation>
    </message>
    <message>
        <source>This folder is not empty</source>
        <translation>Dieser Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>This is a file, but an export is a folder</source>
        <translation>Das ist eine Datei, ein Export aber ein Ordner</translation>
    </message>
    <message>
        <source>This is a model, not a data set</source>
        <translation>Das ist ein Modell und kein Datensatz</translation>
    </message>
    <message>
        <source>This is a project, not a data set</source>
        <translation>Das ist ein Projekt und kein Datensatz</translation>
    </message>
    <message>
        <source>This is a web page or an XML file, not a table</source>
        <translation>Das ist eine Webseite oder eine XML-Datei und keine Tabelle</translation>
    </message>
    <message>
        <source>This is an OpenDocument table (.ods)</source>
        <translation>Das ist eine OpenDocument-Tabelle (.ods)</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls) or a password-protected one</source>
        <translation>Das ist eine alte Excel-Datei (.xls) oder eine mit Kennwort geschützte</translation>
    </message>
    <message>
        <source>This is not a COCO file: it has no lists “images”, “annotations” and “categories”</source>
        <translation>Das ist keine COCO-Datei: Ihr fehlen die Listen „images“, „annotations“ und „categories“</translation>
    </message>
    <message>
        <source>This is not a LabelMe file: it has no list “shapes”</source>
        <translation>Das ist keine LabelMe-Datei: Die Liste „shapes“ fehlt</translation>
    </message>
    <message>
        <source>This is not a SQuAD file: it has no list of articles under “data”</source>
        <translation>Das ist keine SQuAD-Datei: Ihr fehlt die Liste der Artikel unter „data“</translation>
    </message>
    <message>
        <source>This is not a VIA file: it has no images</source>
        <translation>Das ist keine VIA-Datei: Sie enthält keine Bilder</translation>
    </message>
    <message>
        <source>This is not a CVAT file</source>
        <translation>Das ist keine CVAT-Datei</translation>
    </message>
    <message>
        <source>This is not a VIA table: it has no column “filename”</source>
        <translation>Das ist keine VIA-Tabelle: Die Spalte „filename“ fehlt</translation>
    </message>
    <message>
        <source>This is not a {} file</source>
        <translation>Das ist keine {}-Datei</translation>
    </message>
    <message>
        <source>This is not a {} file: it is not JSON</source>
        <translation>Das ist keine {}-Datei: Sie ist kein JSON</translation>
    </message>
    <message>
        <source>Unknown file type</source>
        <translation>Diese Art von Datei ist nicht bekannt</translation>
    </message>
    <message>
        <source>This model needs a passage and a question</source>
        <translation>Dieses Modell braucht einen Textabschnitt und eine Frage</translation>
    </message>
    <message>
        <source>This network cannot be built: {}</source>
        <translation>Dieses Netz lässt sich nicht bauen: {}</translation>
    </message>
    <message>
        <source>This network cannot be converted to int8: {}</source>
        <translation>Dieses Netz lässt sich nicht in int8 umwandeln: {}</translation>
    </message>
    <message>
        <source>This network has no feature maps at strides 8, 16 and 32, which object detection needs</source>
        <translation>Dieses Netz hat keine Merkmalskarten mit den Schrittweiten 8, 16 und 32, die zum Erkennen von Objekten nötig sind</translation>
    </message>
    <message>
        <source>This project is already open in another program</source>
        <translation>Dieses Projekt ist schon in einem anderen Programm geöffnet</translation>
    </message>
    <message>
        <source>This project is already open in {}</source>
        <translation>Dieses Projekt ist schon geöffnet in {}</translation>
    </message>
    <message>
        <source>This project is for {}, but this is {}</source>
        <translation>Dieses Projekt ist für {}, und das ist {}</translation>
    </message>
    <message>
        <source>This project was closed</source>
        <translation>Dieses Projekt wurde geschlossen</translation>
    </message>
    <message>
        <source>This project was created by a newer version of the program</source>
        <translation>Dieses Projekt stammt von einer neueren Version des Programms</translation>
    </message>
    <message>
        <source>The creation of this project was never completed</source>
        <translation>Dieses Projekt wurde nie fertig angelegt</translation>
    </message>
    <message>
        <source>This question has already been asked about this passage</source>
        <translation>Diese Frage wurde zu diesem Textabschnitt schon gestellt</translation>
    </message>
    <message>
        <source>This run does not know the class “{}”, which now has labels</source>
        <translation>Dieser Lauf kennt die Klasse „{}“ nicht, die jetzt Labels hat</translation>
    </message>
    <message>
        <source>This run was trained on the class “{}”, which has since been deleted, merged or emptied</source>
        <translation>Dieser Lauf lernt die Klasse „{}“, die seitdem gelöscht, vereint oder geleert wurde</translation>
    </message>
    <message>
        <source>This version cannot train the task “{}”</source>
        <translation>Diese Version kann die Aufgabe „{}“ nicht trainieren</translation>
    </message>
    <message>
        <source>Too few labels in the smallest class ({}) for a test set, so scores are cross-validated.</source>
        <translation>Zu wenige Labels in der kleinsten Klasse ({}) für Testdaten, darum wird kreuzvalidiert.</translation>
    </message>
    <message>
        <source>Too few labels for {}{}: each class needs at least {}</source>
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
        <source>Train longer or with more images.</source>
        <translation>Länger oder mit mehr Bildern trainieren.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Fine-tune in fp32; the export can include an int8 version.</source>
        <translation>Die Feinabstimmung in fp32 machen; der Export erzeugt auch eine int8-Fassung.</translation>
    </message>
    <message>
        <source>Contrastive fine-tuning supports only one label field at a time</source>
        <translation>Kontrastive Feinabstimmung unterstützt nur ein Labelfeld auf einmal</translation>
    </message>
    <message>
        <source>Contrastive fine-tuning was no better than the new head on frozen features, so the head is kept.</source>
        <translation>Die kontrastive Feinabstimmung war nicht besser als der neue Kopf auf eingefrorenen Merkmalen, deshalb bleibt es beim Kopf.</translation>
    </message>
    <message>
        <source>Fine-tuning did not clearly beat the new head on frozen features in cross-validation, so the head is kept.</source>
        <translation>Die Feinabstimmung war in der Kreuzvalidierung nicht deutlich besser als der neue Kopf auf eingefrorenen Merkmalen, deshalb bleibt es beim Kopf.</translation>
    </message>
    <message>
        <source>Fine-tuning did not clearly beat the new head on frozen features, so the head is kept and trained on all labels.</source>
        <translation>Die Feinabstimmung war nicht deutlich besser als der neue Kopf auf eingefrorenen Merkmalen, deshalb bleibt es beim Kopf, und er lernt alle Labels.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>Mindestens einen Buchstaben tippen.</translation>
    </message>
    <message>
        <source>YOLO in one file, one line per image</source>
        <translation>YOLO in einer Datei, eine Zeile pro Bild</translation>
    </message>
    <message>
        <source>YOLO, classes by number</source>
        <translation>YOLO, Klassen nach Nummern</translation>
    </message>
    <message>
        <source>YOLO, classes in {}</source>
        <translation>YOLO, Klassen in {}</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>ein Verweis</translation>
    </message>
    <message>
        <source>a mask or label for the images beside it, which this program does not read</source>
        <translation>eine Maske oder ein Label der Bilder daneben, das dieses Programm nicht liest</translation>
    </message>
    <message>
        <source>one text per line in {}</source>
        <translation>ein Text je Zeile in {}</translation>
    </message>
    <message>
        <source>article {}</source>
        <translation>Artikel {}</translation>
    </message>
    <message>
        <source>box {} ({})</source>
        <translation>Rahmen {} ({})</translation>
    </message>
    <message>
        <source>class folders</source>
        <translation>Klassenordner</translation>
    </message>
    <message>
        <source>class folders below split folders</source>
        <translation>Klassenordner unter Aufteilungsordnern</translation>
    </message>
    <message>
        <source>classes from file names</source>
        <translation>Klassen aus Dateinamen</translation>
    </message>
    <message>
        <source>documents to ask questions about</source>
        <translation>Dokumente, zu denen gefragt wird</translation>
    </message>
    <message>
        <source>drawn before the image was rotated upright: rotated too</source>
        <translation>auf dem Bild gezeichnet, wie die Kamera lag: aufrecht gedreht</translation>
    </message>
    <message>
        <source>drawn on {} × {} pixels: scaled to {} × {}</source>
        <translation>auf {} × {} Pixeln gezeichnet: auf {} × {} skaliert</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>entry {}</source>
        <translation>Eintrag {}</translation>
    </message>
    <message>
        <source>fastText in {}</source>
        <translation>fastText in {}</translation>
    </message>
    <message>
        <source>folders of text files</source>
        <translation>Ordner mit Textdateien</translation>
    </message>
    <message>
        <source>had its corners swapped</source>
        <translation>hatte vertauschte Ecken</translation>
    </message>
    <message>
        <source>invalid characters were replaced by “�”</source>
        <translation>ungültige Zeichen wurden durch „�“ ersetzt</translation>
    </message>
    <message>
        <source>images without labels</source>
        <translation>Bilder ohne Labels</translation>
    </message>
    <message>
        <source>innermost class folders</source>
        <translation>innerste Klassenordner</translation>
    </message>
    <message>
        <source>int8: {} MB instead of {}, {} ms instead of {}, {} points of {} lost</source>
        <translation>int8: {} MB statt {}, {} ms statt {}, {} Punkte {} verloren</translation>
    </message>
    <message>
        <source>unreadable for an unknown reason: {}: {}</source>
        <translation>lässt sich aus unbekanntem Grund nicht lesen: {}: {}</translation>
    </message>
    <message>
        <source>it has {} numbers after the class instead of 4</source>
        <translation>hat {} Zahlen nach der Klasse statt 4</translation>
    </message>
    <message>
        <source>it contains something that is not a number</source>
        <translation>enthält etwas, das keine Zahl ist</translation>
    </message>
    <message>
        <source>not a KITTI line</source>
        <translation>keine KITTI-Zeile</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <source>{} is for images, but this project contains texts</source>
        <translation>{} liest Bilder, und dieses Projekt enthält Texte</translation>
    </message>
    <message>
        <source>{} is for texts, but this project contains images</source>
        <translation>{} liest Texte, und dieses Projekt enthält Bilder</translation>
    </message>
    <message>
        <source>{} × {} pixels: more than {} million in a WebP image; save it as JPEG</source>
        <translation>{} × {} Pixel: mehr als {} Millionen in einem WebP-Bild; als JPEG speichern</translation>
    </message>
    <message>
        <source>“{}” is filled in few rows, each time differently; if a class holds for the rows below it, fill in their cells</source>
        <translation>„{}“ ist nur in wenigen Zeilen gefüllt, jedes Mal anders; gilt eine Klasse auch für die Zeilen darunter, füllen Sie deren Zellen aus</translation>
    </message>
    <message>
        <source>“{}” is not a method for these samples</source>
        <translation>„{}“ ist kein Verfahren für diese Beispiele</translation>
    </message>
    <message>
        <source>“{}” contains nothing that can be used here</source>
        <translation>„{}“ sagt nichts, was hier verwendbar ist</translation>
    </message>
    <message>
        <source>Unlock it under Splits first.</source>
        <translation>Zuerst unter „Aufteilung“ entsperren.</translation>
    </message>
    <message>
        <source>It cannot be read for an unknown reason: {}</source>
        <translation>Lässt sich aus unbekanntem Grund nicht lesen: {}</translation>
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
        <source>Wait for it to finish, or cancel it first.</source>
        <translation>Darauf warten oder es zuerst abbrechen.</translation>
    </message>
    <message>
        <source>Everything computed so far is kept for the next run.</source>
        <translation>Was berechnet wurde, bleibt für den nächsten Lauf erhalten.</translation>
    </message>
    <message>
        <source>The previous content is unchanged. Free some space, close whatever uses the folder, or choose another one.</source>
        <translation>Was vorher da war, ist unverändert. Platz schaffen, schließen, was den Ordner benutzt, oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>With the tokenizer built in, {} of {} texts are predicted differently, so that file was not written.</source>
        <translation>Mit dem Tokenizer darin werden {} von {} Texten anders beantwortet, deshalb wurde diese Datei nicht geschrieben.</translation>
    </message>
    <message>
        <source>Write a config.json with at least {&quot;architecture&quot;: &quot;resnet18&quot;} (a timm name) into it, or specify a transformers folder.</source>
        <translation>Eine config.json mit mindestens {&quot;architecture&quot;: &quot;resnet18&quot;} (ein Name von timm) hineinschreiben oder einen Ordner von transformers angeben.</translation>
    </message>
    <message>
        <source>`transferstudio evaluate PROJECT` lists the runs.</source>
        <translation>`transferstudio evaluate PROJEKT` zählt die Läufe auf.</translation>
    </message>
    <message>
        <source>`transferstudio models` lists them; a folder of your own also works.</source>
        <translation>`transferstudio models` zählt sie auf; auch ein eigener Ordner geht.</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>ein Rahmen</translation>
    </message>
    <message>
        <source>a box ({})</source>
        <translation>ein Rahmen ({})</translation>
    </message>
    <message>
        <source>a file in the archive</source>
        <translation>eine Datei im Archiv</translation>
    </message>
    <message>
        <source>another imported file lists the same images</source>
        <translation>eine andere importierte Datei führt dieselben Bilder auf</translation>
    </message>
    <message>
        <source>another table already lists this image</source>
        <translation>eine andere Tabelle nennt dieses Bild bereits</translation>
    </message>
    <message>
        <source>it has {} cells, the other rows {}: does it contain an unquoted delimiter?</source>
        <translation>sie hat {} Zellen, die anderen Zeilen {}: Steht darin ein Trennzeichen ohne Anführungszeichen?</translation>
    </message>
    <message>
        <source>it contains captions but no boxes</source>
        <translation>enthält Bildbeschreibungen und keine Rahmen</translation>
    </message>
    <message>
        <source>its class has no number</source>
        <translation>seine Klasse hat keine Nummer</translation>
    </message>
    <message>
        <source>its classes do not match its weights</source>
        <translation>die Klassen passen nicht zu den Gewichten</translation>
    </message>
    <message>
        <source>its input of {} pixels is invalid</source>
        <translation>eine Eingabe von {} Pixeln gibt es nicht</translation>
    </message>
    <message>
        <source>its label has more than {} characters</source>
        <translation>das Label hat mehr als {} Zeichen</translation>
    </message>
    <message>
        <source>its region cannot be read</source>
        <translation>der Bereich ist nicht lesbar</translation>
    </message>
    <message>
        <source>longer than {} characters, or not JSON</source>
        <translation>länger als {} Zeichen oder kein JSON</translation>
    </message>
    <message>
        <source>mark a question as having no answer</source>
        <translation>Frage als „ohne Antwort“ markieren</translation>
    </message>
    <message>
        <source>mark images as done</source>
        <translation>Bilder als bearbeitet markieren</translation>
    </message>
    <message>
        <source>mark images as not done</source>
        <translation>Bilder als nicht bearbeitet markieren</translation>
    </message>
    <message>
        <source>merge classes</source>
        <translation>Klassen vereinen</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF image</source>
        <translation>kein JPEG-, PNG-, WebP-, GIF-, BMP-, TIFF-, HEIC- oder AVIF-Bild</translation>
    </message>
    <message>
        <source>not an annotation file</source>
        <translation>keine Annotationsdatei</translation>
    </message>
    <message>
        <source>not an object with an image</source>
        <translation>kein Objekt mit einem Bild</translation>
    </message>
    <message>
        <source>note on run {}</source>
        <translation>Notiz zu Lauf {}</translation>
    </message>
    <message>
        <source>suspicious compression ratio (possible zip bomb)</source>
        <translation>verdächtige Kompressionsrate (möglicherweise eine ZIP-Bombe)</translation>
    </message>
    <message>
        <source>passages with questions</source>
        <translation>Textabschnitte mit Fragen</translation>
    </message>
    <message>
        <source>passages with questions in {}</source>
        <translation>Textabschnitte mit Fragen in {}</translation>
    </message>
    <message>
        <source>images from the column “{}”</source>
        <translation>Bilder aus der Spalte „{}“</translation>
    </message>
    <message>
        <source>images to draw boxes in</source>
        <translation>Bilder, in die Rahmen gezeichnet werden</translation>
    </message>
    <message>
        <source>row {}</source>
        <translation>Zeile {}</translation>
    </message>
    <message>
        <source>evaluated on {} boxes, not compared with the trained network</source>
        <translation>an {} Rahmen bewertet, nicht mit dem trainierten Netz verglichen</translation>
    </message>
    <message>
        <source>evaluated on {} images, not compared with the trained network</source>
        <translation>an {} Bildern bewertet, nicht mit dem trainierten Netz verglichen</translation>
    </message>
    <message>
        <source>evaluated on {} questions, not compared with the trained network</source>
        <translation>an {} Fragen bewertet, nicht mit dem trainierten Netz verglichen</translation>
    </message>
    <message>
        <source>evaluated on {} texts, not compared with the trained network</source>
        <translation>an {} Texten bewertet, nicht mit dem trainierten Netz verglichen</translation>
    </message>
    <message>
        <source>several classes at once ({}), but an image has only one here</source>
        <translation>mehrere Klassen zugleich ({}); hier hat ein Bild nur eine</translation>
    </message>
    <message>
        <source>several images have this name</source>
        <translation>mehrere Bilder heißen so</translation>
    </message>
    <message>
        <source>single image</source>
        <translation>einzelnes Bild</translation>
    </message>
    <message>
        <source>table of boxes in {}</source>
        <translation>Tabelle mit Rahmen in {}</translation>
    </message>
    <message>
        <source>table of texts in {}</source>
        <translation>Tabelle mit Texten in {}</translation>
    </message>
    <message>
        <source>the first of {} annotations was used</source>
        <translation>die erste von {} Annotationen wurde genommen</translation>
    </message>
    <message>
        <source>the first row</source>
        <translation>die erste Zeile</translation>
    </message>
    <message>
        <source>the image in its annotation file is damaged</source>
        <translation>das Bild in der Annotationsdatei ist beschädigt</translation>
    </message>
    <message>
        <source>the column names</source>
        <translation>die Namen der Spalten</translation>
    </message>
    <message>
        <source>Against training from scratch (at most {} epochs): {} percentage points ({} to {}, 95 % confidence), in {} instead of {}.</source>
        <translation>Gegenüber dem Training von Grund auf (höchstens {} Epochen): {} Prozentpunkte ({} bis {}, 95 % Konfidenz), in {} statt {}.</translation>
    </message>
    <message>
        <source>Labelling in the proposed order, tried on your labels, makes no clear difference: after {}, a head is {} accurate, and {} in random order (90 % interval of the difference: {} to {} percentage points).</source>
        <translation>Die vorgeschlagene Reihenfolge beim Labeln, an Ihren Labels erprobt, macht keinen klaren Unterschied: Nach {} hat ein Kopf eine Genauigkeit von {}, und {} in zufälliger Reihenfolge (90-%-Intervall des Unterschieds: {} bis {} Prozentpunkte).</translation>
    </message>
    <message>
        <source>Labelling in the proposed order, tried on your labels: about {} reach what {} in random order do. After {}, a head is {} accurate in place of {} (90 % interval of the difference: {} to {} percentage points).</source>
        <translation>Die vorgeschlagene Reihenfolge beim Labeln, an Ihren Labels erprobt: Etwa {} erreichen, was {} in zufälliger Reihenfolge erreichen. Nach {} hat ein Kopf eine Genauigkeit von {} statt {} (90-%-Intervall des Unterschieds: {} bis {} Prozentpunkte).</translation>
    </message>
    <message>
        <source>The training data have only {} samples of the classes that the new ones seem to be of</source>
        <translation>Die Trainingsdaten haben nur {} Beispiele der Klassen, zu denen die neuen zu gehören scheinen</translation>
    </message>
    <message>
        <source>The training data have only {} samples to compare with</source>
        <translation>Die Trainingsdaten haben nur {} Beispiele für den Vergleich</translation>
    </message>
    <message>
        <source>These images are somewhat different from those that {} was pre-trained on: shift {} ({} to {}), photographs of animals about 0.2. Fine-tuning all layers can pay off on such images; compare it with Quick.</source>
        <translation>Diese Bilder sind etwas anders als die, mit denen {} vortrainiert wurde: Verschiebung {} ({} bis {}), Fotos von Tieren etwa 0,2. Bei solchen Bildern kann sich die Feinabstimmung aller Schichten lohnen; vergleichen Sie sie mit Schnell.</translation>
    </message>
    <message>
        <source>These images are very different from those that {} was pre-trained on: shift {} ({} to {}), photographs of animals about 0.2. Fine-tuning all layers often pays off on such images; compare it with Quick.</source>
        <translation>Diese Bilder sind ganz anders als die, mit denen {} vortrainiert wurde: Verschiebung {} ({} bis {}), Fotos von Tieren etwa 0,2. Bei solchen Bildern lohnt sich die Feinabstimmung aller Schichten oft; vergleichen Sie sie mit Schnell.</translation>
    </message>
    <message>
        <source>keep labels</source>
        <translation>Labels behalten</translation>
    </message>
    <message>
        <source>label of {}</source>
        <translation>Label von {}</translation>
    </message>
    <message>
        <source>more than {} MB</source>
        <translation>mehr als {} MB</translation>
    </message>
    <message>
        <source>numbered lists</source>
        <translation>nummerierte Listen</translation>
    </message>
    <message>
        <source>numbered lists, boxes in {}</source>
        <translation>nummerierte Listen, Rahmen in {}</translation>
    </message>
    <message>
        <source>sheet {}</source>
        <translation>Tabellenblatt {}</translation>
    </message>
    <message>
        <source>sheet {}; not used: {}</source>
        <translation>Tabellenblatt {}; nicht verwendet: {}</translation>
    </message>
    <message>
        <source>the image does not exist</source>
        <translation>das Bild gibt es nicht</translation>
    </message>
    <message>
        <source>the stated size {} × {} is not that of the image: the boxes fit as they are</source>
        <translation>die angegebene Größe {} × {} ist nicht die des Bildes: Die Rahmen passen, wie sie sind</translation>
    </message>
    <message>
        <source>what follows article {}</source>
        <translation>was auf Artikel {} folgt</translation>
    </message>
    <message>
        <source>{} About {} of the {} labels are enough on the pre-trained network for what all of them reach from scratch.</source>
        <translation>{} Auf dem vortrainierten Netz genügen etwa {} der {} Labels für das, was alle von Grund auf erreichen.</translation>
    </message>
    <message>
        <source>{} That is no clear difference.</source>
        <translation>{} Das ist kein klarer Unterschied.</translation>
    </message>
    <message>
        <source>{} are left over (such as {})</source>
        <translation>{} bleiben übrig (etwa {})</translation>
    </message>
    <message>
        <source>{} cannot be loaded as a model</source>
        <translation>{} lässt sich nicht als Modell laden</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} Dateien</translation>
    </message>
    <message>
        <source>{} have a different shape (such as {})</source>
        <translation>{} haben eine andere Form (etwa {})</translation>
    </message>
    <message>
        <source>{} images, {} of them with labels</source>
        <translation>{} Bilder, davon {} mit Label</translation>
    </message>
    <message>
        <source>{} in a zip archive</source>
        <translation>{} in einem Zip-Archiv</translation>
    </message>
    <message>
        <source>{} is fine-tuned: it is stronger than {} and fits the time limit.</source>
        <translation>{} wird feinabgestimmt: Es ist stärker als {} und passt in das Zeitlimit.</translation>
    </message>
    <message>
        <source>{} labels are too few to compare networks; {} are needed.</source>
        <translation>{} Labels sind zu wenige, um Netze zu vergleichen; {} sind nötig.</translation>
    </message>
    <message>
        <source>{} labels are too few to say what more would bring, or what is wrong.</source>
        <translation>{} Labels sind zu wenige, um zu sagen, was mehr bringen würden oder was falsch ist.</translation>
    </message>
    <message>
        <source>{} of {} epochs fit the time limit of {}.</source>
        <translation>{} von {} Epochen passen in das Zeitlimit von {}.</translation>
    </message>
    <message>
        <source>{} rows below the column names describe the columns and are not used</source>
        <translation>{} Zeilen unter den Spaltennamen beschreiben die Spalten und werden nicht verwendet</translation>
    </message>
    <message>
        <source>{} samples are too few to compare with the training data</source>
        <translation>{} Beispiele sind zu wenige für einen Vergleich mit den Trainingsdaten</translation>
    </message>
    <message>
        <source>{} tensors are missing (such as {})</source>
        <translation>{} Tensoren fehlen (etwa {})</translation>
    </message>
    <message>
        <source>{} training, {} validation and {} test images at {} × {} pixels; {}</source>
        <translation>{} Trainings-, {} Validierungs- und {} Testbilder mit {} × {} Pixeln; {}</translation>
    </message>
    <message>
        <source>{} training, {} validation and {} test questions; {}</source>
        <translation>{} Trainings-, {} Validierungs- und {} Testfragen; {}</translation>
    </message>
    <message>
        <source>{} was not exported by Transfer Studio</source>
        <translation>{} wurde nicht von Transfer Studio exportiert</translation>
    </message>
    <message>
        <source>{} {} of the {} labels, or fewer, are enough on the pre-trained network for what all of them reach from scratch.</source>
        <translation>{} Auf dem vortrainierten Netz genügen {} der {} Labels oder weniger für das, was alle von Grund auf erreichen.</translation>
    </message>
    <message>
        <source>{}, and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>{}, not a JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF image</source>
        <translation>{}, kein JPEG-, PNG-, WebP-, GIF-, BMP-, TIFF-, HEIC- oder AVIF-Bild</translation>
    </message>
    <message>
        <source>{}, paragraph {}</source>
        <translation>{}, Absatz {}</translation>
    </message>
    <message>
        <source>{}, question {}</source>
        <translation>{}, Frage {}</translation>
    </message>
    <message>
        <source>{}: box {}</source>
        <translation>{}: Rahmen {}</translation>
    </message>
    <message>
        <source>{}: entry {}</source>
        <translation>{}: Eintrag {}</translation>
    </message>
    <message>
        <source>{}: frame {}</source>
        <translation>{}: Einzelbild {}</translation>
    </message>
    <message>
        <source>{}: task {}</source>
        <translation>{}: Aufgabe {}</translation>
    </message>
    <message>
        <source>{}: the first of {} images in the file was used</source>
        <translation>{}: das erste von {} Bildern in der Datei wurde genommen</translation>
    </message>
    <message>
        <source>{}; drawn at random out of {} images, of which at most {} are predicted differently (95 % confidence)</source>
        <translation>{}; zufällig gezogen aus {} Bildern, von denen höchstens {} anders vorhergesagt werden (95 % Konfidenz)</translation>
    </message>
    <message>
        <source>{}; drawn at random out of {} questions, of which at most {} are predicted differently (95 % confidence)</source>
        <translation>{}; zufällig gezogen aus {} Fragen, von denen höchstens {} anders vorhergesagt werden (95 % Konfidenz)</translation>
    </message>
    <message>
        <source>{}; drawn at random out of {} texts, of which at most {} are predicted differently (95 % confidence)</source>
        <translation>{}; zufällig gezogen aus {} Texten, von denen höchstens {} anders vorhergesagt werden (95 % Konfidenz)</translation>
    </message>
    <message>
        <source>“{}” is still running, and nothing can be undone or redone until it ends</source>
        <translation>„{}“ läuft noch, und bis zum Ende lässt sich nichts rückgängig machen oder wiederholen</translation>
    </message>
    <message>
        <source>a link that leaves the folder or is broken</source>
        <translation>ein Verweis, der aus dem Ordner oder ins Leere führt</translation>
    </message>
    <message>
        <source>Besides the features of the network, the head uses {} words of the texts.</source>
        <translation>Neben den Merkmalen des Netzes nutzt der Kopf {} Wörter der Texte.</translation>
    </message>
    <message>
        <source>Specify a single character, such as ; or tab.</source>
        <translation>Ein Zeichen angeben, etwa ; oder tab.</translation>
    </message>
    <message>
        <source>Free some space or put the folder back, then resume the run: its last checkpoint is kept.</source>
        <translation>Platz schaffen oder den Ordner zurücklegen, dann den Lauf fortsetzen: Sein letzter Zwischenstand ist erhalten.</translation>
    </message>
    <message>
        <source>Out of memory: continuing with {} samples at a time</source>
        <translation>Der Speicher ist voll: weiter mit {} Beispielen auf einmal</translation>
    </message>
    <message>
        <source>Paths must be relative to the table&apos;s folder; texts are cells with several words. You can also choose the columns, here or with --text-column.</source>
        <translation>Pfade müssen vom Ordner der Tabelle ausgehen; Texte sind Zellen mit mehreren Wörtern. Die Spalten lassen sich auch wählen, hier oder mit --text-column.</translation>
    </message>
    <message>
        <source>The class names are used as a hint too: they reduce the cross-validated loss.</source>
        <translation>Auch die Klassennamen dienen als Hinweis: Sie senken den Loss in der Kreuzvalidierung.</translation>
    </message>
    <message>
        <source>The data set assigns all samples to training, so some of them become the test set.</source>
        <translation>Der Datensatz ordnet alle Beispiele dem Training zu, deshalb wird ein Teil davon zu Testdaten.</translation>
    </message>
    <message>
        <source>The data set has a validation set but no test set, so the validation set becomes the test set.</source>
        <translation>Der Datensatz hat Validierungs-, aber keine Testdaten, deshalb werden die Validierungsdaten zu Testdaten.</translation>
    </message>
    <message>
        <source>The loss became NaN: going back to epoch {} with half the learning rate</source>
        <translation>Der Loss wurde NaN: zurück zu Epoche {}, mit halber Lernrate</translation>
    </message>
    <message>
        <source>This has been removed from the project in the meantime, so nothing was changed</source>
        <translation>Das wurde inzwischen aus dem Projekt entfernt, daher wurde nichts geändert</translation>
    </message>
    <message>
        <source>Undo that to resume this run, or start a new one.</source>
        <translation>Das rückgängig machen, um diesen Lauf fortzusetzen, oder einen neuen beginnen.</translation>
    </message>
    <message>
        <source>a damaged HEIC image</source>
        <translation>ein beschädigtes HEIC-Bild</translation>
    </message>
    <message>
        <source>a HEIC image: install the package pi-heif to read it, or save it as JPEG</source>
        <translation>ein HEIC-Bild: Zum Lesen wird das Paket pi-heif gebraucht; oder speichern Sie es als JPEG</translation>
    </message>
    <message>
        <source>1 row below the column names describes the columns and is not used</source>
        <translation>1 Zeile unter den Spaltennamen beschreibt die Spalten und wird nicht verwendet</translation>
    </message>
    <message>
        <source>A new head alone is about {} accurate. With at least {} labels per class, fine-tuning all layers often adds some points; it is kept only if it does.</source>
        <translation>Ein neuer Kopf allein hat eine Genauigkeit von etwa {}. Mit mindestens {} Labels pro Klasse bringt die Feinabstimmung aller Schichten oft einige Punkte; sie wird nur dann behalten.</translation>
    </message>
    <message>
        <source>A new head alone is about {} accurate. With {} labels, LoRA adapters often learn what it cannot; they are kept only if they do.</source>
        <translation>Ein neuer Kopf allein hat eine Genauigkeit von etwa {}. Mit {} Labels lernen LoRA-Adapter oft, was er nicht kann; sie werden nur dann behalten.</translation>
    </message>
    <message>
        <source>A new head alone is about {} accurate. With {} labels, contrastive fine-tuning often adds some points; it is kept only if it does.</source>
        <translation>Ein neuer Kopf allein hat eine Genauigkeit von etwa {}. Mit {} Labels bringt kontrastive Feinabstimmung oft einige Punkte; sie wird nur dann behalten.</translation>
    </message>
    <message>
        <source>A new head alone is about {} accurate. With {} labels, that leaves too few mistakes to show that fine-tuning is better.</source>
        <translation>Ein neuer Kopf allein hat eine Genauigkeit von etwa {}. Bei {} Labels bleiben damit zu wenige Fehler, um zu zeigen, dass Feinabstimmung besser ist.</translation>
    </message>
    <message>
        <source>A new head alone is already {} accurate, so fine-tuning has little to add.</source>
        <translation>Ein neuer Kopf allein erreicht bereits eine Genauigkeit von {}, sodass Feinabstimmung wenig bringen kann.</translation>
    </message>
    <message>
        <source>A new head is tried first; its accuracy decides whether fine-tuning is worth the time.</source>
        <translation>Zuerst wird ein neuer Kopf versucht; seine Genauigkeit entscheidet, ob sich Feinabstimmung lohnt.</translation>
    </message>
    <message>
        <source>A table of predictions cannot be called “{}”</source>
        <translation>Eine Tabelle mit Vorhersagen kann nicht „{}“ heißen</translation>
    </message>
    <message>
        <source>Advice from features is only available for samples with one class each</source>
        <translation>Empfehlungen aus Merkmalen gibt es nur für Beispiele mit je einer Klasse</translation>
    </message>
    <message>
        <source>Advice on networks and labels is only available for samples with one class each.</source>
        <translation>Rat zu Netzen und Labels gibt es nur für Beispiele mit je einer Klasse.</translation>
    </message>
    <message>
        <source>An Excel file has at most {} rows</source>
        <translation>Eine Excel-Datei hat höchstens {} Zeilen</translation>
    </message>
    <message>
        <source>Classes with fewer than {} labels that teach are left out of the forecast and of the check of labels: {}</source>
        <translation>Klassen mit weniger als {} Labels zum Trainieren bleiben bei der Vorhersage und der Prüfung der Labels außen vor: {}</translation>
    </message>
    <message>
        <source>Cross-validated on {} of the texts, {} reaches {} accuracy and {} reaches {}, so {} is used.</source>
        <translation>In Kreuzvalidierung auf {} der Texte erreicht {} eine Genauigkeit von {} und {} eine von {}; daher wird {} verwendet.</translation>
    </message>
    <message>
        <source>File names state age, gender, ethnicity and date; age and date are not used.</source>
        <translation>Die Dateinamen nennen Alter, Geschlecht, Ethnie und Datum; Alter und Datum werden nicht verwendet.</translation>
    </message>
    <message>
        <source>Fine-tuning may take {}, but the time limit is {}, so only a new head is trained.</source>
        <translation>Feinabstimmung kann {} dauern, das Zeitlimit ist aber {}; deshalb wird nur ein neuer Kopf trainiert.</translation>
    </message>
    <message>
        <source>Give {} or more.</source>
        <translation>Nehmen Sie {} oder mehr.</translation>
    </message>
    <message>
        <source>Import some samples.</source>
        <translation>Importieren Sie einige Beispiele.</translation>
    </message>
    <message>
        <source>Its boxes could not be sorted by image: {}</source>
        <translation>Die Rahmen konnten nicht nach Bildern sortiert werden: {}</translation>
    </message>
    <message>
        <source>Label more samples.</source>
        <translation>Beschriften Sie mehr Beispiele.</translation>
    </message>
    <message>
        <source>Label some, or change their split.</source>
        <translation>Versehen Sie einige mit Labels oder ändern Sie ihre Aufteilung.</translation>
    </message>
    <message>
        <source>LabelMe, flags of images</source>
        <translation>LabelMe, Flags der Bilder</translation>
    </message>
    <message>
        <source>Labels from {}, a column for each class. {} of the first {} rows have several classes, or none.</source>
        <translation>Labels aus {}, eine Spalte je Klasse. {} der ersten {} Zeilen haben mehrere Klassen oder keine.</translation>
    </message>
    <message>
        <source>Labels from {}, column {}. Several of the columns {} can be 1 in a row, so they are no classes of one question.</source>
        <translation>Labels aus {}, Spalte {}. Mehrere der Spalten {} können in einer Zeile 1 sein, sie sind also keine Klassen einer Frage.</translation>
    </message>
    <message>
        <source>Licence of {}: {}. {} {}</source>
        <translation>Lizenz von {}: {}. {} {}</translation>
    </message>
    <message>
        <source>Make room in the folder of temporary files.</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien.</translation>
    </message>
    <message>
        <source>Mirrored images are clearly harder to recognise ({} instead of {} correct), so images are not mirrored during training.</source>
        <translation>Gespiegelte Bilder werden deutlich schlechter erkannt ({} statt {} richtig); daher werden Bilder beim Training nicht gespiegelt.</translation>
    </message>
    <message>
        <source>More labels made heads worse, so nothing is forecast. Look for wrong labels.</source>
        <translation>Mehr Labels machten die Köpfe schlechter, daher wird nichts vorhergesagt. Suchen Sie nach falschen Labels.</translation>
    </message>
    <message>
        <source>Most texts are in another language than English ({}), so {} is used.</source>
        <translation>Die meisten Texte sind in einer anderen Sprache als Englisch ({}), deshalb wird {} verwendet.</translation>
    </message>
    <message>
        <source>No sample in the test set has a label in “{}”</source>
        <translation>Kein Beispiel der Testdaten hat ein Label in „{}“</translation>
    </message>
    <message>
        <source>No sample in the training set has a label</source>
        <translation>Kein Beispiel der Trainingsdaten hat ein Label</translation>
    </message>
    <message>
        <source>No sample in the training set has a label in “{}”</source>
        <translation>Kein Beispiel der Trainingsdaten hat ein Label in „{}“</translation>
    </message>
    <message>
        <source>No sample in the validation set has a label in “{}”</source>
        <translation>Kein Beispiel der Validierungsdaten hat ein Label in „{}“</translation>
    </message>
    <message>
        <source>Other labels of the same images are in {}.</source>
        <translation>Andere Labels derselben Bilder stehen in {}.</translation>
    </message>
    <message>
        <source>The comparison was cancelled</source>
        <translation>Der Vergleich wurde abgebrochen</translation>
    </message>
    <message>
        <source>The file {} is too large to be downloaded</source>
        <translation>Die Datei {} ist zu groß zum Herunterladen</translation>
    </message>
    <message>
        <source>The folder must contain config.json and model.safetensors of an RT-DETR, D-FINE, LW-DETR or RF-DETR model from transformers.</source>
        <translation>Der Ordner muss config.json und model.safetensors eines RT-DETR-, D-FINE-, LW-DETR- oder RF-DETR-Modells von transformers enthalten.</translation>
    </message>
    <message>
        <source>The run from scratch cannot be compared: it was stopped, or scored on other samples</source>
        <translation>Der Lauf von Grund auf lässt sich nicht vergleichen: Er wurde abgebrochen oder auf anderen Beispielen bewertet</translation>
    </message>
    <message>
        <source>The tokenizer of {} is not in a form that can be read here</source>
        <translation>Der Tokenizer von {} liegt in einer Form vor, die hier nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>There are no features to draw a map from</source>
        <translation>Es gibt keine Merkmale für eine Karte</translation>
    </message>
    <message>
        <source>There is nothing to compare with training from scratch</source>
        <translation>Es gibt nichts, was sich mit dem Training von Grund auf vergleichen lässt</translation>
    </message>
    <message>
        <source>These images are like those that {} was pre-trained on: shift {} ({} to {}).</source>
        <translation>Diese Bilder sind denen ähnlich, mit denen {} vortrainiert wurde: Verschiebung {} ({} bis {}).</translation>
    </message>
    <message>
        <source>These {} samples are like the training data: no difference was found (p = {}).</source>
        <translation>Diese {} Beispiele sind wie die Trainingsdaten: Es wurde kein Unterschied gefunden (p = {}).</translation>
    </message>
    <message>
        <source>These {} samples differ from the training data (p = {}). Label some of them and train again.</source>
        <translation>Diese {} Beispiele unterscheiden sich von den Trainingsdaten (p = {}). Beschriften Sie einige davon und trainieren Sie erneut.</translation>
    </message>
    <message>
        <source>These {} samples differ from the training data (p = {}): they are {}. Label some of them and train again.</source>
        <translation>Diese {} Beispiele unterscheiden sich von den Trainingsdaten (p = {}): Sie sind {}. Beschriften Sie einige davon und trainieren Sie erneut.</translation>
    </message>
    <message>
        <source>This network cannot be converted to 4 bits: {}</source>
        <translation>Dieses Netz lässt sich nicht in 4 Bit umwandeln: {}</translation>
    </message>
    <message>
        <source>This version cannot open models of the task “{}”</source>
        <translation>Diese Version kann keine Modelle der Aufgabe „{}“ öffnen</translation>
    </message>
    <message>
        <source>To the network, these {} samples are like the training data (p = {}), although they are {}.</source>
        <translation>Für das Netz sind diese {} Beispiele wie die Trainingsdaten (p = {}), obwohl sie {} sind.</translation>
    </message>
    <message>
        <source>To use several of these columns, import the data once for each, into a label field of its own.</source>
        <translation>Um mehrere dieser Spalten zu nutzen, importieren Sie die Daten für jede einmal, jeweils in ein eigenes Labelfeld.</translation>
    </message>
    <message>
        <source>Train the project, and look at the results.</source>
        <translation>Trainieren Sie das Projekt und sehen Sie sich die Ergebnisse an.</translation>
    </message>
    <message>
        <source>Train with a pre-trained network first.</source>
        <translation>Trainieren Sie zuerst mit einem vortrainierten Netz.</translation>
    </message>
    <message>
        <source>Training will take about {} to {} on this computer.</source>
        <translation>Das Training dauert auf diesem Computer etwa {} bis {}.</translation>
    </message>
    <message>
        <source>Use a name that ends in .csv.</source>
        <translation>Verwenden Sie einen Namen, der auf .csv endet.</translation>
    </message>
    <message>
        <source>Use a name that ends in one of these: {}</source>
        <translation>Verwenden Sie einen Namen mit einer dieser Endungen: {}</translation>
    </message>
    <message>
        <source>Weight interpolation: the weights kept lie {} of the way from the pre-trained to the fine-tuned ones, where the validation loss is lowest.</source>
        <translation>Gewichtsinterpolation: Die behaltenen Gewichte liegen bei {} des Wegs von den vortrainierten zu den feinabgestimmten, wo der Validierungsverlust am kleinsten ist.</translation>
    </message>
    <message>
        <source>WhatsApp chat in {}</source>
        <translation>WhatsApp-Chat in {}</translation>
    </message>
    <message>
        <source>With only {} labels in the smallest class, a new head on the frozen network is hard to beat, and takes seconds.</source>
        <translation>Mit nur {} Labels in der kleinsten Klasse ist ein neuer Kopf auf dem eingefrorenen Netz schwer zu schlagen, und er braucht Sekunden.</translation>
    </message>
    <message>
        <source>With only {} labels, a new head takes seconds, and more labels help most.</source>
        <translation>Mit nur {} Labels braucht ein neuer Kopf Sekunden, und mehr Labels helfen am meisten.</translation>
    </message>
    <message>
        <source>a link to a folder</source>
        <translation>ein Verweis auf einen Ordner</translation>
    </message>
    <message>
        <source>a passage with more than {} characters</source>
        <translation>ein Textabschnitt von mehr als {} Zeichen</translation>
    </message>
    <message>
        <source>a point has no area</source>
        <translation>ein Punkt hat keine Fläche</translation>
    </message>
    <message>
        <source>a question with more than {} characters</source>
        <translation>eine Frage von mehr als {} Zeichen</translation>
    </message>
    <message>
        <source>a quote in this line is never closed</source>
        <translation>ein Anführungszeichen in dieser Zeile wird nie geschlossen</translation>
    </message>
    <message>
        <source>a shape ({})</source>
        <translation>eine Form ({})</translation>
    </message>
    <message>
        <source>a side of the box is not a number</source>
        <translation>eine Seite des Rahmens ist keine Zahl</translation>
    </message>
    <message>
        <source>a system message</source>
        <translation>eine Systemmeldung</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>add class {}</source>
        <translation>Klasse {} hinzufügen</translation>
    </message>
    <message>
        <source>add label field {}</source>
        <translation>Labelfeld {} hinzufügen</translation>
    </message>
    <message>
        <source>all its boxes</source>
        <translation>alle seine Rahmen</translation>
    </message>
    <message>
        <source>an AVIF image that this version of Pillow cannot read, or a video; save it as JPEG</source>
        <translation>ein AVIF-Bild, das dieses Pillow nicht lesen kann, oder ein Video; speichern Sie es als JPEG</translation>
    </message>
    <message>
        <source>an answer without text</source>
        <translation>eine Antwort ohne Text</translation>
    </message>
    <message>
        <source>an attached file, not a text</source>
        <translation>eine angehängte Datei, kein Text</translation>
    </message>
    <message>
        <source>an image in a format that cannot be read here: save it as PNG or JPEG</source>
        <translation>ein Bild in einem Format, das hier nicht gelesen werden kann: Speichern Sie es als PNG oder JPEG</translation>
    </message>
    <message>
        <source>an image without a file name</source>
        <translation>ein Bild ohne Dateinamen</translation>
    </message>
    <message>
        <source>another file already describes {}</source>
        <translation>eine andere Datei beschreibt {} schon</translation>
    </message>
    <message>
        <source>another file in the archive has the same name</source>
        <translation>eine andere Datei im Archiv hat denselben Namen</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>Frage beantworten</translation>
    </message>
    <message>
        <source>ask a question</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>cannot be opened: {}</source>
        <translation>lässt sich nicht öffnen: {}</translation>
    </message>
    <message>
        <source>cannot be read: {}</source>
        <translation>nicht lesbar: {}</translation>
    </message>
    <message>
        <source>cannot be unpacked: {}</source>
        <translation>lässt sich nicht entpacken: {}</translation>
    </message>
    <message>
        <source>clear {} labels</source>
        <translation>{} Labels entfernen</translation>
    </message>
    <message>
        <source>columns as {} names them: {}</source>
        <translation>Spalten, wie {} sie nennt: {}</translation>
    </message>
    <message>
        <source>damaged, or not a video: its encoding is unknown</source>
        <translation>beschädigt oder kein Video: sagt nicht, wie es kodiert ist</translation>
    </message>
    <message>
        <source>damaged, or not a video: {}</source>
        <translation>beschädigt oder kein Video: {}</translation>
    </message>
    <message>
        <source>damaged: {}</source>
        <translation>beschädigt: {}</translation>
    </message>
    <message>
        <source>delete class</source>
        <translation>Klasse löschen</translation>
    </message>
    <message>
        <source>delete run {}</source>
        <translation>Lauf {} löschen</translation>
    </message>
    <message>
        <source>delete {} samples</source>
        <translation>{} Beispiele löschen</translation>
    </message>
    <message>
        <source>ethnicity from file names</source>
        <translation>Ethnie aus Dateinamen</translation>
    </message>
    <message>
        <source>floating-point pixels, which have no standard range</source>
        <translation>Pixel als Kommazahlen, deren Bereich nicht festliegt</translation>
    </message>
    <message>
        <source>gender from file names</source>
        <translation>Geschlecht aus Dateinamen</translation>
    </message>
    <message>
        <source>import {}</source>
        <translation>{} importieren</translation>
    </message>
    <message>
        <source>int8: {} MB instead of {}, {} ms instead of {}, {} points of {} lost. That shows no difference: on only {} samples, less than {} points may be chance</source>
        <translation>int8: {} MB statt {}, {} ms statt {}, {} Punkte von {} verloren. Das zeigt keinen Unterschied: bei nur {} Beispielen können weniger als {} Punkte Zufall sein</translation>
    </message>
    <message>
        <source>it does not state which image it is in</source>
        <translation>sagt nicht, in welchem Bild es ist</translation>
    </message>
    <message>
        <source>it has a side that is not a number</source>
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
        <source>it has no name</source>
        <translation>hat keinen Namen</translation>
    </message>
    <message>
        <source>it has no number</source>
        <translation>hat keine Nummer</translation>
    </message>
    <message>
        <source>it has no number or no name</source>
        <translation>hat keine Nummer oder keinen Namen</translation>
    </message>
    <message>
        <source>it has no coordinates</source>
        <translation>hat keine Koordinaten</translation>
    </message>
    <message>
        <source>it contains NUL characters</source>
        <translation>enthält NUL-Zeichen</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>it is listed twice</source>
        <translation>ist zweimal aufgeführt</translation>
    </message>
    <message>
        <source>it is not a shape</source>
        <translation>ist keine Form</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>ist keine Textdatei</translation>
    </message>
    <message>
        <source>it occurs twice</source>
        <translation>ist zweimal da</translation>
    </message>
    <message>
        <source>it lies outside the image</source>
        <translation>liegt außerhalb des Bildes</translation>
    </message>
    <message>
        <source>it names no image</source>
        <translation>nennt kein Bild</translation>
    </message>
    <message>
        <source>it has been deleted in the meantime</source>
        <translation>inzwischen gelöscht</translation>
    </message>
    <message>
        <source>its answer was cleared by hand and stays cleared</source>
        <translation>die Antwort wurde von Hand gelöscht und bleibt gelöscht</translation>
    </message>
    <message>
        <source>its boxes in {}: {}</source>
        <translation>seine Rahmen in {}: {}</translation>
    </message>
    <message>
        <source>its boxes were removed by hand and stay removed</source>
        <translation>die Rahmen wurden von Hand entfernt und bleiben entfernt</translation>
    </message>
    <message>
        <source>its class {} is not declared</source>
        <translation>seine Klasse {} ist nicht angegeben</translation>
    </message>
    <message>
        <source>its image does not exist</source>
        <translation>das zugehörige Bild fehlt</translation>
    </message>
    <message>
        <source>its label was cleared by hand and stays cleared</source>
        <translation>das Label wurde von Hand gelöscht und bleibt gelöscht</translation>
    </message>
    <message>
        <source>the shape of its weights is not that of a head</source>
        <translation>die Gewichte haben eine andere Form als die eines Kopfes</translation>
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
        <source>more than {} million pixels</source>
        <translation>mehr als {} Millionen Pixel</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>no file has this name</source>
        <translation>keine Datei heißt so</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>kein Textabschnitt</translation>
    </message>
    <message>
        <source>no passage with questions</source>
        <translation>kein Textabschnitt mit Fragen</translation>
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
        <source>no {} in it</source>
        <translation>darin fehlt: {}</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>kein JSON</translation>
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
        <source>not an annotation file: larger than {} MB</source>
        <translation>keine Annotationsdatei: größer als {} MB</translation>
    </message>
    <message>
        <source>not an annotation file: {}</source>
        <translation>keine Annotationsdatei: {}</translation>
    </message>
    <message>
        <source>it describes the data and is not part of it</source>
        <translation>beschreibt die Daten und gehört nicht zu ihnen</translation>
    </message>
    <message>
        <source>it is beside the class folders; if it is data, move it into one of them or into its own folder</source>
        <translation>liegt neben den Klassenordnern; wenn es zu den Daten gehört, in einen von ihnen oder in einen eigenen Ordner verschieben</translation>
    </message>
    <message>
        <source>it belongs to the labels of the same images in another format ({})</source>
        <translation>gehört zu den Labels derselben Bilder in einem anderen Format ({})</translation>
    </message>
    <message>
        <source>an archive: unpack it and import the folder</source>
        <translation>ein Archiv: Entpacken Sie es und importieren Sie den Ordner</translation>
    </message>
    <message>
        <source>a video: use it in Try; videos cannot be imported</source>
        <translation>ein Video: in „Probieren“ verwenden; Videos lassen sich nicht importieren</translation>
    </message>
    <message>
        <source>a raw camera image: save it as JPEG</source>
        <translation>ein Rohbild einer Kamera: Speichern Sie es als JPEG</translation>
    </message>
    <message>
        <source>a document, which contains no data that can be read here</source>
        <translation>ein Dokument; darin sind keine Daten, die hier lesbar sind</translation>
    </message>
    <message>
        <source>an old Excel or OpenDocument table: save it as .xlsx or CSV</source>
        <translation>eine alte Excel- oder OpenDocument-Tabelle: Speichern Sie sie als .xlsx oder CSV</translation>
    </message>
    <message>
        <source>a file for programs: save its content as CSV, JSON lines or images</source>
        <translation>eine Datei für Programme: ihren Inhalt als CSV, JSON-Zeilen oder Bilder speichern</translation>
    </message>
    <message>
        <source>a table that does not describe the samples here</source>
        <translation>eine Tabelle, die nichts über die Beispiele hier aussagt</translation>
    </message>
    <message>
        <source>a template for predictions, without labels</source>
        <translation>eine Vorlage für Antworten, keine Labels</translation>
    </message>
    <message>
        <source>a file that does not describe the samples here</source>
        <translation>eine Datei, die nichts über die Beispiele hier aussagt</translation>
    </message>
    <message>
        <source>not an image file</source>
        <translation>keine Bilddatei</translation>
    </message>
    <message>
        <source>an image that no file here describes</source>
        <translation>ein Bild, über das hier keine Datei etwas aussagt</translation>
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
        <source>missing, or outside the folder</source>
        <translation>nicht da oder außerhalb des Ordners</translation>
    </message>
    <message>
        <source>extended beyond the edge of the image: cropped there</source>
        <translation>ragte über den Rand des Bildes: dort abgeschnitten</translation>
    </message>
    <message>
        <source>change class colour</source>
        <translation>Farbe der Klasse ändern</translation>
    </message>
    <message>
        <source>rename class to {}</source>
        <translation>Klasse in {} umbenennen</translation>
    </message>
    <message>
        <source>reorder classes</source>
        <translation>Klassen umordnen</translation>
    </message>
    <message>
        <source>split {} samples</source>
        <translation>{} Beispiele aufteilen</translation>
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
        <source>the answer “{}” is not at that position in the passage</source>
        <translation>die Antwort „{}“ steht nicht an dieser Stelle im Textabschnitt</translation>
    </message>
    <message>
        <source>the answer “{}” is not in the passage</source>
        <translation>die Antwort „{}“ steht nicht im Textabschnitt</translation>
    </message>
    <message>
        <source>the box has no class</source>
        <translation>der Rahmen hat keine Klasse</translation>
    </message>
    <message>
        <source>the file is damaged there: {}</source>
        <translation>die Datei ist dort beschädigt: {}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>the file does not exist or is outside the table&apos;s folder</source>
        <translation>die Datei gibt es nicht, oder sie liegt außerhalb des Ordners der Tabelle</translation>
    </message>
    <message>
        <source>the folder cannot be opened: {}</source>
        <translation>der Ordner lässt sich nicht öffnen: {}</translation>
    </message>
    <message>
        <source>the model cannot predict because its file is damaged: {}</source>
        <translation>das Modell kann nicht antworten, seine Datei ist beschädigt: {}</translation>
    </message>
    <message>
        <source>the model predicts classes without a name because its file is damaged</source>
        <translation>das Modell findet Klassen, für die es keinen Namen hat, seine Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the row cannot be read: {}</source>
        <translation>die Zeile ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>the same content is already labelled “{}”; that label was kept</source>
        <translation>derselbe Inhalt hat schon das Label „{}“, dieses wurde behalten</translation>
    </message>
    <message>
        <source>the same image already has other boxes; those were kept</source>
        <translation>dasselbe Bild hat schon andere Rahmen, diese wurden behalten</translation>
    </message>
    <message>
        <source>the tokenizer cannot read a text because its file is damaged: {}</source>
        <translation>der Tokenizer kann einen Text nicht lesen, seine Datei ist beschädigt: {}</translation>
    </message>
    <message>
        <source>the video ends before that</source>
        <translation>das Video endet vorher</translation>
    </message>
    <message>
        <source>there is no image for this frame</source>
        <translation>zu diesem Einzelbild gibt es kein Bild</translation>
    </message>
    <message>
        <source>it contains no image</source>
        <translation>es ist kein Bild darin</translation>
    </message>
    <message>
        <source>its label is neither a word nor a number</source>
        <translation>sein Label ist weder ein Wort noch eine Zahl</translation>
    </message>
    <message>
        <source>its path leads outside the archive</source>
        <translation>der Pfad führt aus dem Archiv heraus</translation>
    </message>
    <message>
        <source>its path leads outside the data set</source>
        <translation>der Pfad führt aus dem Datensatz heraus</translation>
    </message>
    <message>
        <source>they were drawn on an image of a different shape ({} × {})</source>
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
        <source>too many unclosed quotes</source>
        <translation>zu viele Anführungszeichen sind nicht geschlossen</translation>
    </message>
    <message>
        <source>two images have the same id, so its {} boxes cannot be assigned to either with certainty</source>
        <translation>zwei Bilder haben dieselbe ID, daher sind die {} Rahmen keinem sicher zuzuordnen</translation>
    </message>
    <message>
        <source>videos need an extra: pip install &quot;transferstudio[video]&quot;</source>
        <translation>Videos brauchen einen Zusatz: pip install &quot;transferstudio[video]&quot;</translation>
    </message>
    <message>
        <source>everything after entry {}</source>
        <translation>was auf Eintrag {} folgt</translation>
    </message>
    <message>
        <source>everything after line {}</source>
        <translation>was auf Zeile {} folgt</translation>
    </message>
    <message>
        <source>you do not have permission to read this file</source>
        <translation>diese Datei dürfen Sie nicht lesen</translation>
    </message>
    <message>
        <source>{} boxes of an image that is not listed</source>
        <translation>{} Rahmen eines Bildes, das nicht aufgeführt ist</translation>
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
        <source>{} is only for object detection</source>
        <translation>{} erkennt Objekte und sonst nichts</translation>
    </message>
    <message>
        <source>{} is for object detection, but this project has no boxes</source>
        <translation>{} ist für die Objekterkennung, aber dieses Projekt hat keine Rahmen</translation>
    </message>
    <message>
        <source>{} cannot be downloaded</source>
        <translation>{} kann nicht heruntergeladen werden</translation>
    </message>
    <message>
        <source>{} is left out: {}</source>
        <translation>{} wird ausgelassen: {}</translation>
    </message>
    <message>
        <source>{} must be downloaded, but there is no connection to the Hugging Face Hub</source>
        <translation>{} muss heruntergeladen werden, aber es gibt keine Verbindung zum Hugging Face Hub</translation>
    </message>
    <message>
        <source>{} of the boxes are less than 8 pixels wide or high at this size and can hardly be detected: choose a larger input size.</source>
        <translation>{} der Rahmen sind bei dieser Größe weniger als 8 Pixel breit oder hoch und werden kaum gefunden: eine größere Eingabe wählen.</translation>
    </message>
    <message>
        <source>{} of the test set have near-duplicates in the training set; this split came with the data.</source>
        <translation>{} der Testdaten haben Beinahe-Duplikate in den Trainingsdaten; die Aufteilung war so vorgegeben.</translation>
    </message>
    <message>
        <source>{} of {} samples are almost identical to this network, so near-identical samples are in both the training and the test set: the score is inflated</source>
        <translation>{} von {} Beispielen sind für dieses Netz fast gleich; beinahe gleiche Beispiele sind daher in Trainings- und Testdaten: Das Ergebnis ist geschönt</translation>
    </message>
    <message>
        <source>Only {} questions have an answer, but at least {} are needed for training</source>
        <translation>{} Fragen haben eine Antwort, zum Lernen braucht es mindestens {}</translation>
    </message>
    <message>
        <source>{} samples are no longer in {} or cannot be read there; they stay in the project: {}</source>
        <translation>{} Beispiele sind nicht mehr in {} oder dort nicht lesbar; sie bleiben im Projekt: {}</translation>
    </message>
    <message>
        <source>{} samples could be read a moment ago but cannot be read any more</source>
        <translation>{} Beispiele waren eben noch lesbar, jetzt nicht mehr</translation>
    </message>
    <message>
        <source>{} samples were updated from {}</source>
        <translation>{} Beispiele wurden nach {} aktualisiert</translation>
    </message>
    <message>
        <source>{} has already been fine-tuned on questions and starts from there</source>
        <translation>{} wurde schon an Fragen feinabgestimmt und beginnt mit dem, was es daraus gelernt hat</translation>
    </message>
    <message>
        <source>{} with the tokenizer built in: {} different predictions on {} texts</source>
        <translation>{} mit dem Tokenizer darin: {} andere Antworten bei {} Texten</translation>
    </message>
    <message>
        <source>{} × {} pixels: more than {} million</source>
        <translation>{} × {} Pixel: mehr als {} Millionen</translation>
    </message>
    <message>
        <source>{}. It is the better choice here.</source>
        <translation>{}. Sie ist hier die bessere.</translation>
    </message>
    <message>
        <source>{}. model.onnx (fp32) is the better choice here.</source>
        <translation>{}. Hier ist model.onnx (fp32) die bessere.</translation>
    </message>
    <message>
        <source>{}: class {}</source>
        <translation>{}: Klasse {}</translation>
    </message>
    <message>
        <source>{}: image {}</source>
        <translation>{}: Bild {}</translation>
    </message>
    <message>
        <source>{}: everything after row {}</source>
        <translation>{}: was auf Zeile {} folgt</translation>
    </message>
    <message>
        <source>“{}” is not a delimiter</source>
        <translation>„{}“ ist kein Trennzeichen</translation>
    </message>
    <message>
        <source>“{}” is not a split (train, validation, test)</source>
        <translation>„{}“ ist kein Wert der Aufteilung (train, validation, test)</translation>
    </message>
    <message>
        <source>change the class of a box</source>
        <translation>Klasse eines Rahmens ändern</translation>
    </message>
    <message>
        <source>delete a box</source>
        <translation>Rahmen löschen</translation>
    </message>
    <message>
        <source>mark an image as empty</source>
        <translation>Bild als leer markieren</translation>
    </message>
    <message>
        <source>move a box</source>
        <translation>Rahmen verschieben</translation>
    </message>
    <message>
        <source>a system folder</source>
        <translation>ein Ordner des Systems</translation>
    </message>
    <message>
        <source>a hidden folder</source>
        <translation>ein versteckter Ordner</translation>
    </message>
    <message>
        <source>a Transfer Studio project</source>
        <translation>ein Projekt dieses Programms</translation>
    </message>
    <message>
        <source>an exported model</source>
        <translation>ein exportiertes Modell</translation>
    </message>
    <message>
        <source>a cache folder</source>
        <translation>ein Cache-Ordner</translation>
    </message>
    <message>
        <source>label {} as {}</source>
        <translation>{} als {} beschriften</translation>
    </message>
    <message>
        <source>label {} as {} classes</source>
        <translation>{} mit {} Klassen beschriften</translation>
    </message>
    <message>
        <source>clear a label</source>
        <translation>Label entfernen</translation>
    </message>
    <message>
        <source>delete a sample</source>
        <translation>Beispiel löschen</translation>
    </message>
    <message>
        <source>draw a box</source>
        <translation>Rahmen zeichnen</translation>
    </message>
    <message>
        <source>draw {} boxes</source>
        <translation>{} Rahmen zeichnen</translation>
    </message>
    <message>
        <source>move {} to train</source>
        <translation>{} in die Trainingsdaten verschieben</translation>
    </message>
    <message>
        <source>move {} to validation</source>
        <translation>{} in die Validierungsdaten verschieben</translation>
    </message>
    <message>
        <source>move {} to test</source>
        <translation>{} in die Testdaten verschieben</translation>
    </message>
    <message>
        <source>move {} to no split</source>
        <translation>Aufteilung von {} aufheben</translation>
    </message>
    <message>
        <source>CPU, {} cores</source>
        <translation>CPU, {} Kerne</translation>
    </message>
    <message>
        <source>same prediction on {} images, largest difference {}</source>
        <translation>gleiche Vorhersage bei {} Bildern, größte Abweichung {}</translation>
    </message>
    <message>
        <source>same prediction on {} texts, largest difference {}</source>
        <translation>gleiche Vorhersage bei {} Texten, größte Abweichung {}</translation>
    </message>
    <message>
        <source>same prediction on {} questions, largest difference {}</source>
        <translation>gleiche Vorhersage bei {} Fragen, größte Abweichung {}</translation>
    </message>
    <message>
        <source>same prediction on {} boxes, largest difference {}</source>
        <translation>gleiche Vorhersage bei {} Rahmen, größte Abweichung {}</translation>
    </message>
    <message>
        <source>{} different predictions on {} images, largest difference {}</source>
        <translation>{} andere Vorhersagen bei {} Bildern, größte Abweichung {}</translation>
    </message>
    <message>
        <source>{} different predictions on {} texts, largest difference {}</source>
        <translation>{} andere Vorhersagen bei {} Texten, größte Abweichung {}</translation>
    </message>
    <message>
        <source>{} different predictions on {} questions, largest difference {}</source>
        <translation>{} andere Vorhersagen bei {} Fragen, größte Abweichung {}</translation>
    </message>
    <message>
        <source>{} different predictions on {} boxes, largest difference {}</source>
        <translation>{} andere Vorhersagen bei {} Rahmen, größte Abweichung {}</translation>
    </message>
    <message>
        <source>all its boxes are between 0 and 1 and were read as fractions of the image</source>
        <translation>die Rahmen liegen zwischen 0 und 1 und wurden als Anteile des Bildes gelesen</translation>
    </message>
    <message>
        <source>No file provides the class names (data.yaml, classes.txt), so classes are named by number.</source>
        <translation>Keine Datei nennt die Klassennamen (data.yaml, classes.txt), daher heißen die Klassen nach ihren Nummern.</translation>
    </message>
    <message>
        <source>its coordinates are pixels, not fractions of the image, and were read as pixels</source>
        <translation>die Zahlen sind Pixel und keine Anteile des Bildes; sie wurden als Pixel gelesen</translation>
    </message>
    <message>
        <source>Class numbers count from 1: 0 never occurs, but a number one higher than the number of names does. Class 1 is read as the first name.</source>
        <translation>Die Klassennummern zählen ab 1: Die 0 kommt nie vor, wohl aber eine Nummer mehr, als es Namen gibt. Klasse 1 wird als erster Name gelesen.</translation>
    </message>
    <message>
        <source>Labels from {}, column {}.</source>
        <translation>Labels aus {}, Spalte {}.</translation>
    </message>
    <message>
        <source>Labels from {}, column {}. Other columns: {}.</source>
        <translation>Labels aus {}, Spalte {}. Weitere Spalten: {}.</translation>
    </message>
    <message>
        <source>Labels from {}, one column per class.</source>
        <translation>Labels aus {}, eine Spalte je Klasse.</translation>
    </message>
    <message>
        <source>Images from {}; it contains no labels.</source>
        <translation>Bilder aus {}; die Datei enthält keine Labels.</translation>
    </message>
    <message>
        <source>{} images in {} classes</source>
        <translation>{} Bilder in {} Klassen</translation>
    </message>
    <message>
        <source>{} texts in {} classes</source>
        <translation>{} Texte in {} Klassen</translation>
    </message>
    <message>
        <source>{} images in one class</source>
        <translation>{} Bilder in einer Klasse</translation>
    </message>
    <message>
        <source>{} texts in one class</source>
        <translation>{} Texte in einer Klasse</translation>
    </message>
    <message>
        <source>{} images with boxes of {} classes</source>
        <translation>{} Bilder mit Rahmen von {} Klassen</translation>
    </message>
    <message>
        <source>{} images with boxes of one class</source>
        <translation>{} Bilder mit Rahmen einer Klasse</translation>
    </message>
    <message>
        <source>{} images without labels</source>
        <translation>{} Bilder ohne Labels</translation>
    </message>
    <message>
        <source>{} texts without labels</source>
        <translation>{} Texte ohne Labels</translation>
    </message>
    <message>
        <source>1 image in one class</source>
        <translation>1 Bild in einer Klasse</translation>
    </message>
    <message>
        <source>1 text in one class</source>
        <translation>1 Text in einer Klasse</translation>
    </message>
    <message>
        <source>1 image with boxes of {} classes</source>
        <translation>1 Bild mit Rahmen von {} Klassen</translation>
    </message>
    <message>
        <source>1 image with boxes of one class</source>
        <translation>1 Bild mit Rahmen einer Klasse</translation>
    </message>
    <message>
        <source>1 image without a label</source>
        <translation>1 Bild ohne Label</translation>
    </message>
    <message>
        <source>1 text without a label</source>
        <translation>1 Text ohne Label</translation>
    </message>
    <message>
        <source>1 question, answered</source>
        <translation>1 Frage, beantwortet</translation>
    </message>
    <message>
        <source>1 question, not answered</source>
        <translation>1 Frage, nicht beantwortet</translation>
    </message>
    <message>
        <source>{} questions, {} of them answered</source>
        <translation>{} Fragen, davon {} beantwortet</translation>
    </message>
    <message>
        <source>1 of them is a duplicate and is imported once</source>
        <translation>Eines davon wiederholt ein anderes und wird nur einmal importiert</translation>
    </message>
    <message>
        <source>{} of them are duplicates and are imported once</source>
        <translation>{} davon wiederholen andere und werden nur einmal importiert</translation>
    </message>
    <message>
        <source>{} of them have no label</source>
        <translation>{} davon haben kein Label</translation>
    </message>
    <message>
        <source>1 of them has no label</source>
        <translation>Eines davon hat kein Label</translation>
    </message>
    <message>
        <source>Split by the data: {} train / {} validation / {} test</source>
        <translation>Aufteilung der Daten: {} Training / {} Validierung / {} Test</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>Nicht verwendet: {}</translation>
    </message>
    <message>
        <source>These classes differ only in case or spaces: {}</source>
        <translation>Diese Klassen unterscheiden sich nur durch Groß- und Kleinschreibung oder Leerzeichen: {}</translation>
    </message>
    <message>
        <source>Classes that occur in only one split: {}</source>
        <translation>Klassen, die nur in einem Teil vorkommen: {}</translation>
    </message>
    <message>
        <source>Classes such as “{}” seem to be several labels at once; each is treated as one class</source>
        <translation>Klassen wie „{}“ scheinen mehrere Labels zugleich zu sein; jede gilt als eine Klasse</translation>
    </message>
    <message>
        <source>It could also be read as: {}</source>
        <translation>Auch so lesbar: {}</translation>
    </message>
    <message>
        <source>it is not an Excel file but text, and was read as CSV</source>
        <translation>es ist keine Excel-Datei, sondern Text, und wurde als CSV gelesen</translation>
    </message>
    <message>
        <source>above the column names, and not used: {}</source>
        <translation>über den Spaltennamen und nicht verwendet: {}</translation>
    </message>
    <message>
        <source>it is not UTF-8 and was read as {}, the most likely encoding</source>
        <translation>es ist kein UTF-8 und wurde als {} gelesen, die wahrscheinlichste Kodierung</translation>
    </message>
    <message>
        <source>texts from the column “{}”</source>
        <translation>Texte aus der Spalte „{}“</translation>
    </message>
    <message>
        <source>labels from the column “{}”</source>
        <translation>Labels aus der Spalte „{}“</translation>
    </message>
    <message>
        <source>splits from the column “{}”</source>
        <translation>Aufteilung aus der Spalte „{}“</translation>
    </message>
    <message>
        <source>one column per class: {}</source>
        <translation>eine Spalte je Klasse: {}</translation>
    </message>
    <message>
        <source>other columns that could be labels: {}</source>
        <translation>Spalten, die auch Labels sein könnten: {}</translation>
    </message>
    <message>
        <source>its label contains bytes that are not valid {}</source>
        <translation>sein Label enthält Bytes, die kein {}-Text sind</translation>
    </message>
    <message>
        <source>bytes that are not valid {} were replaced by “�”</source>
        <translation>Bytes, die kein {}-Text sind, wurden durch „�“ ersetzt</translation>
    </message>
    <message>
        <source>the column “{}” does not contain train, validation or test and is not used</source>
        <translation>die Spalte „{}“ nennt weder train noch validation noch test und wird nicht verwendet</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>{} hinzugefügt</translation>
    </message>
    <message>
        <source>{} were there already</source>
        <translation>{} schon vorhanden</translation>
    </message>
    <message>
        <source>{} were there already ({} changed)</source>
        <translation>{} schon vorhanden ({} geändert)</translation>
    </message>
    <message>
        <source>1 was there already</source>
        <translation>1 war schon vorhanden</translation>
    </message>
    <message>
        <source>1 was there already ({} changed)</source>
        <translation>1 war schon vorhanden ({} geändert)</translation>
    </message>
    <message>
        <source>1 file is not used: {}</source>
        <translation>Eine Datei wird nicht verwendet: {}</translation>
    </message>
    <message>
        <source>{} files are not used, for example {}</source>
        <translation>{} Dateien werden nicht verwendet, zum Beispiel {}</translation>
    </message>
    <message>
        <source>1 duplicate skipped</source>
        <translation>1 Duplikat übersprungen</translation>
    </message>
    <message>
        <source>{} duplicates skipped</source>
        <translation>{} Duplikate übersprungen</translation>
    </message>
    <message>
        <source>{} left out</source>
        <translation>{} ausgelassen</translation>
    </message>
    <message>
        <source>{} no longer in the source</source>
        <translation>{} nicht mehr darin</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>1 hinzugefügt</translation>
    </message>
    <message>
        <source>1 left out</source>
        <translation>1 ausgelassen</translation>
    </message>
    <message>
        <source>1 no longer in the source</source>
        <translation>1 nicht mehr darin</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>table of boxes</source>
        <translation>Tabelle mit Rahmen</translation>
    </message>
    <message>
        <source>table of paths</source>
        <translation>Tabelle mit Bildpfaden</translation>
    </message>
    <message>
        <source>images from the column “{}”; no column contains classes.</source>
        <translation>Bilder aus der Spalte „{}“, keine Spalte enthält Klassen.</translation>
    </message>
    <message>
        <source>images from the column “{}”, classes from the column “{}”.</source>
        <translation>Bilder aus der Spalte „{}“, Klassen aus der Spalte „{}“.</translation>
    </message>
    <message>
        <source>no header; boxes as {}.</source>
        <translation>keine Kopfzeile, Rahmen als {}.</translation>
    </message>
    <message>
        <source>left, top, right, bottom</source>
        <translation>links, oben, rechts, unten</translation>
    </message>
    <message>
        <source>left, top, width, height</source>
        <translation>links, oben, Breite, Höhe</translation>
    </message>
    <message>
        <source>centre, width, height</source>
        <translation>Mitte, Breite, Höhe</translation>
    </message>
    <message>
        <source>its encoding is not “{}”, as declared: {}</source>
        <translation>ihre Kodierung ist nicht „{}“, wie sie angibt: {}</translation>
    </message>
    <message>
        <source>read as UTF-8</source>
        <translation>als UTF-8 gelesen</translation>
    </message>
    <message>
        <source>it has several labels ({}), but a text has only one class here: none was used</source>
        <translation>hat mehrere Labels ({}), ein Text hat hier aber nur eine Klasse: keines wurde übernommen</translation>
    </message>
    <message>
        <source>its labels mark spans within the text and are not classes</source>
        <translation>seine Labels sind Markierungen im Text und keine Klasse</translation>
    </message>
    <message>
        <source>classes that differ only in case or spaces: {}</source>
        <translation>Klassen, die sich nur in Groß-/Kleinschreibung oder Leerzeichen unterscheiden: {}</translation>
    </message>
    <message>
        <source>texts from “{}”</source>
        <translation>Texte aus „{}“</translation>
    </message>
    <message>
        <source>labels from “{}”</source>
        <translation>Labels aus „{}“</translation>
    </message>
    <message>
        <source>the answers are free texts, not labels</source>
        <translation>die Antworten sind eigene Texte und keine Labels</translation>
    </message>
    <message>
        <source>other keys that could be labels: {}</source>
        <translation>Schlüssel, die ebenfalls Labels sein könnten: {}</translation>
    </message>
    <message>
        <source>The content of {} is imported without labels</source>
        <translation>Was in {} liegt, kommt ohne Label herein</translation>
    </message>
    <message>
        <source>Subfolders of a class are not classes here: {}</source>
        <translation>Ordner innerhalb einer Klasse sind hier keine Klassen: {}</translation>
    </message>
    <message>
        <source>The classes are the folders in {}</source>
        <translation>Die Klassen sind die Ordner in {}</translation>
    </message>
    <message>
        <source>Class names from {}</source>
        <translation>Klassennamen aus {}</translation>
    </message>
    <message>
        <source>Classes from file names: {}</source>
        <translation>Klassen aus den Dateinamen: {}</translation>
    </message>
    <message>
        <source>Labels of the images in no class folder from {}</source>
        <translation>Labels der Bilder außerhalb der Klassenordner aus {}</translation>
    </message>
    <message>
        <source>Labels from {}.</source>
        <translation>Labels aus {}.</translation>
    </message>
    <message>
        <source>Train and test from {}.</source>
        <translation>Training und Test aus {}.</translation>
    </message>
    <message>
        <source>Split by {}</source>
        <translation>Aufgeteilt nach {}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening {}</source>
        <translation>{} wird geöffnet</translation>
    </message>
    <message>
        <source>No samples were imported from “{}”, so no project was created.</source>
        <translation>Aus „{}“ wurden keine Beispiele importiert, deshalb wurde kein Projekt angelegt.</translation>
    </message>
    <message>
        <source>Nothing in “{}” can be used, so no project was created. {} left out, for example {}: {}</source>
        <translation>Nichts in „{}“ ist zu gebrauchen, deshalb wurde kein Projekt angelegt. {} ausgelassen, zum Beispiel {}: {}</translation>
    </message>
    <message>
        <source>Creating the sample “{}”</source>
        <translation>Das Beispielprojekt „{}“ wird angelegt</translation>
    </message>
    <message>
        <source>Importing {}</source>
        <translation>{} wird importiert</translation>
    </message>
    <message>
        <source>Applying {} changes</source>
        <translation>{} Änderungen werden ausgeführt</translation>
    </message>
    <message>
        <source>Pausing “{}” until next time</source>
        <translation>„{}“ wird pausiert und beim nächsten Mal fortgesetzt</translation>
    </message>
    <message>
        <source>Stopping “{}” and keeping its results so far</source>
        <translation>„{}“ wird beendet, das Erreichte bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings and the list of projects cannot be saved here and are lost when the program ends.</source>
        <translation>Einstellungen und die Liste der Projekte lassen sich hier nicht speichern und sind weg, wenn das Programm endet.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Same as system</source>
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
        <source>Link to images instead of copying them</source>
        <translation>Bilder verknüpfen, statt sie zu kopieren</translation>
    </message>
    <message>
        <source>Saves disk space, but images that are moved or deleted will be missing here</source>
        <translation>Spart Speicherplatz; aber verschobene oder gelöschte Bilder fehlen dann hier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>It is refilled when needed</source>
        <translation>Er füllt sich bei Bedarf wieder</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Network cache</source>
        <translation>Cache für Netze</translation>
    </message>
    <message>
        <source>The language changes after a restart.</source>
        <translation>Die Sprache ändert sich nach einem Neustart.</translation>
    </message>
    <message>
        <source>The device used for training; Automatic uses the fastest one available</source>
        <translation>Worauf Netze trainiert werden; Automatisch nimmt das Schnellste, das da ist</translation>
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
</context>
<context>
    <name>SplitCard</name>
    <message>
        <source>Splits</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>The network is trained on the training set, the validation set is used to choose the best epoch, and the test set only measures. Unassigned samples are assigned when you train.</source>
        <translation>Mit den Trainingsdaten wird trainiert, mit Validierungsdaten die beste Epoche gewählt, mit Testdaten nur gemessen. Nicht zugeteilte Beispiele werden beim Training zugeteilt.</translation>
    </message>
    <message>
        <source>Lock the test set</source>
        <translation>Testdaten sperren</translation>
    </message>
    <message>
        <source>No samples can be added to or removed from the test set</source>
        <translation>Den Testdaten kann nichts hinzugefügt oder entnommen werden</translation>
    </message>
    <message>
        <source>Move selected to …</source>
        <translation>Auswahl verschieben …</translation>
    </message>
    <message>
        <source>Change their split</source>
        <translation>Ihre Aufteilung ändern</translation>
    </message>
    <message>
        <source>Training {} · Validation {} · Test {} · Unassigned {}</source>
        <translation>Training {} · Validierung {} · Test {} · nicht zugeteilt {}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
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
        <source>A folder of images or texts</source>
        <translation>Ein Ordner mit Bildern oder Texten</translation>
    </message>
    <message>
        <source>Train a model on your own data</source>
        <translation>Trainieren Sie ein Modell mit Ihren eigenen Daten</translation>
    </message>
    <message>
        <source>A few dozen examples per class are enough. Nothing leaves this computer.</source>
        <translation>Ein paar Dutzend Beispiele pro Klasse genügen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>What should the model do?</source>
        <translation>Was soll das Modell tun?</translation>
    </message>
    <message>
        <source>Explore a sample project</source>
        <translation>Beispielprojekt ansehen</translation>
    </message>
    <message>
        <source>One folder per class · boxes as COCO, VOC, YOLO or LabelMe · texts in CSV, Excel or JSON lines · questions in SQuAD · unlabelled data, to be labelled here</source>
        <translation>Ein Ordner pro Klasse · Rahmen als COCO, VOC, YOLO oder LabelMe · Texte als CSV, Excel oder JSON-Zeilen · Fragen als SQuAD · Daten ohne Labels, die Sie hier beschriften</translation>
    </message>
    <message>
        <source>New from folder…</source>
        <translation>Neu aus Ordner …</translation>
    </message>
    <message>
        <source>Create a project</source>
        <translation>Ein Projekt anlegen</translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation>Aus einer Tabelle …</translation>
    </message>
    <message>
        <source>Create a project from a table of texts or a zip archive</source>
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
        <source>Try an exported model.onnx without a project</source>
        <translation>Eine exportierte model.onnx befragen, ohne Projekt</translation>
    </message>
    <message>
        <source>Drop a folder, a table or a model here</source>
        <translation>Ordner, Tabelle oder Modell hier ablegen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Stop the training?</source>
        <translation>Training beenden?</translation>
    </message>
    <message>
        <source>Stop “{}”?</source>
        <translation>„{}“ beenden?</translation>
    </message>
    <message>
        <source>The best network so far is kept and evaluated.</source>
        <translation>Das bisher beste Netz wird behalten und bewertet.</translation>
    </message>
    <message>
        <source>The best network so far is kept and evaluated. Before the end of the first epoch and during cross-validation, there may be none.</source>
        <translation>Das bisher beste Netz wird behalten und bewertet. Vor dem Ende der ersten Epoche und während der Kreuzvalidierung gibt es vielleicht noch keines.</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>Stop and keep best</source>
        <translation>Beenden, Bestes behalten</translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message>
        <source>predicting …</source>
        <translation>Vorhersage läuft …</translation>
    </message>
    <message>
        <source>The model finds no further objects without a box.</source>
        <translation>Das Modell findet kein weiteres Objekt ohne Rahmen.</translation>
    </message>
</context>
<context>
    <name>TableChoices</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The first row contains the column names</source>
        <translation>Die erste Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textabschnitte</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
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
        <source>Splits</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>all splits</source>
        <translation>alle Teile</translation>
    </message>
    <message>
        <source>all that match</source>
        <translation>alle passenden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>one column per class</source>
        <translation>eine Spalte je Klasse</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>none: one column</source>
        <translation>keines: eine Spalte</translation>
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
        <source>Occlusion: words are left out one at a time; the stronger the colour, the more the prediction depends on the word</source>
        <translation>Okklusion: Wörter werden nacheinander weggelassen; je kräftiger die Farbe, desto mehr hängt die Antwort davon ab</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Test text</source>
        <translation>Testtext</translation>
    </message>
    <message>
        <source>predicting …</source>
        <translation>Vorhersage läuft …</translation>
    </message>
    <message>
        <source>{} confidence, {} ms</source>
        <translation>{} Konfidenz, {} ms</translation>
    </message>
    <message>
        <source>{} · label: {}</source>
        <translation>{} · Label: {}</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Try this text</source>
        <translation>Diesen Text probieren</translation>
    </message>
    <message>
        <source>Try a text from the test set, or else an unlabelled one, or else one from the training set</source>
        <translation>Einen Text der Testdaten probieren, sonst einen ohne Label, sonst einen der Trainingsdaten</translation>
    </message>
    <message>
        <source>Type a text first.</source>
        <translation>Tippen Sie zuerst einen Text.</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
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
    <name>TimeLimit</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>The longest time that fine-tuning may be expected to take</source>
        <translation>So lange darf die Feinabstimmung voraussichtlich höchstens dauern</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>up to {}</source>
        <translation>bis zu {}</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>etwa {}</translation>
    </message>
    <message>
        <source>Training time: no estimate for this network</source>
        <translation>Dauer: keine Schätzung für dieses Netz</translation>
    </message>
    <message>
        <source>Training time: shown once there are enough labels</source>
        <translation>Dauer: wird angegeben, sobald es genug Labels gibt</translation>
    </message>
    <message>
        <source>Training time: measure the speed first</source>
        <translation>Dauer: unbekannt, bevor das Tempo gemessen ist</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Train together with “{}”:</source>
        <translation>Zusammen mit „{}“ trainieren:</translation>
    </message>
    <message>
        <source>Also train {}</source>
        <translation>Auch {} trainieren</translation>
    </message>
    <message>
        <source>One network is trained on both, and one file predicts both</source>
        <translation>Ein Netz wird mit beiden trainiert, und eine Datei sagt beide vorher</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Close the project and go to the start page; everything is saved</source>
        <translation>Schließen und zur Startseite gehen; alles ist gespeichert</translation>
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
        <source>Step-by-step guide</source>
        <translation>Anleitung Schritt für Schritt</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
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
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Noch nichts trainiert</translation>
    </message>
    <message>
        <source>Choose a network in the Model pane and press Train; the defaults work well.</source>
        <translation>Wählen Sie unter „Modell“ ein Netz und drücken Sie „Trainieren“; die Vorgaben sind gut.</translation>
    </message>
    <message>
        <source>Stopping at the next safe point …</source>
        <translation>Wird am nächsten sicheren Punkt beendet …</translation>
    </message>
    <message>
        <source>Training {}</source>
        <translation>{} wird trainiert</translation>
    </message>
    <message>
        <source>Next in the queue: starts when “{}” has finished.</source>
        <translation>Als Nächstes dran: beginnt, wenn „{}“ beendet ist.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>Run {} is still running: choose “Show” in the list to return to it.</source>
        <translation>Lauf {} läuft weiter: „Zeigen“ in der Liste führt zurück.</translation>
    </message>
    <message>
        <source>Run {} ({}) was interrupted. It can be resumed.</source>
        <translation>Lauf {} ({}) wurde unterbrochen und kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Run {} · {}</source>
        <translation>Lauf {} · {}</translation>
    </message>
    <message>
        <source>Pause or resume (Ctrl+P)</source>
        <translation>Pausieren oder fortsetzen (Strg+P)</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Beenden …</translation>
    </message>
    <message>
        <source>Stop, and keep the best so far (Ctrl+.)</source>
        <translation>Beenden und das bisher Beste behalten (Strg+.)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Resume after its last complete epoch</source>
        <translation>Nach der letzten vollständigen Epoche fortsetzen</translation>
    </message>
    <message>
        <source>Next in the queue: “{}” is paused meanwhile and resumes afterwards.</source>
        <translation>Als Nächstes in der Warteschlange: „{}“ pausiert solange und wird danach fortgesetzt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>TryPane</name>
    <message>
        <source>cannot be read: {}</source>
        <translation>nicht lesbar: {}</translation>
    </message>
    <message>
        <source>No trained model yet; “{}” is still running.</source>
        <translation>Noch kein trainiertes Modell; „{}“ läuft noch.</translation>
    </message>
    <message>
        <source>No trained model yet. Train one first (Model pane).</source>
        <translation>Noch kein trainiertes Modell. Trainieren Sie zuerst eines (Bereich „Modell“).</translation>
    </message>
    <message>
        <source>The small edition can try models exported by the full edition.</source>
        <translation>Die kleine Ausgabe probiert Modelle, die dort exportiert wurden, wo sie trainiert wurden.</translation>
    </message>
    <message>
        <source>Verifying the export of {}</source>
        <translation>Export wird geprüft: {}</translation>
    </message>
    <message>
        <source>the trained network of {}</source>
        <translation>das trainierte Netz von {}</translation>
    </message>
    <message>
        <source>unfamiliar</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Unfamiliar: unlike the training data, so the prediction may mean nothing.</source>
        <translation>Unbekannt: anders als die Trainingsdaten, die Vorhersage bedeutet womöglich nichts.</translation>
    </message>
    <message>
        <source>Unsure: it may be {}.</source>
        <translation>Unsicher: Es kann {} sein.</translation>
    </message>
    <message>
        <source>one of {} others</source>
        <translation>eins von {} anderen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Not usable yet: {} of {} correct, and always predicting the most frequent class may do as well.</source>
        <translation>Noch nicht brauchbar: {} von {} richtig; immer die häufigste Klasse vorherzusagen, könnte ebenso gut sein.</translation>
    </message>
    <message>
        <source>Good: {} of {} correct.</source>
        <translation>Gut: {} von {} richtig.</translation>
    </message>
    <message>
        <source>Fair: {} of {} correct.</source>
        <translation>Ordentlich: {} von {} richtig.</translation>
    </message>
    <message>
        <source>Weak: {} of {} correct.</source>
        <translation>Schwach: {} von {} richtig.</translation>
    </message>
    <message>
        <source>Weakest on {} ({} found).</source>
        <translation>Am schwächsten bei {} ({} gefunden).</translation>
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
        <source>Zoom out (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>The whole image (Ctrl+0)</source>
        <translation>Das ganze Bild (Strg+0)</translation>
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
    <message>
        <source>Don’t wait</source>
        <translation>Nicht warten</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>The first two match about equally well.</source>
        <translation>Die ersten beiden passen etwa gleich gut.</translation>
    </message>
    <message>
        <source>Split and class folders</source>
        <translation>Ordner je Aufteilung und Klasse</translation>
    </message>
    <message>
        <source>One folder per class</source>
        <translation>Ein Ordner je Klasse</translation>
    </message>
    <message>
        <source>Innermost folders as classes</source>
        <translation>Innerste Ordner als Klassen</translation>
    </message>
    <message>
        <source>Classes from file names</source>
        <translation>Klassen aus Dateinamen</translation>
    </message>
    <message>
        <source>Numbered lists, with boxes</source>
        <translation>Nummerierte Listen, mit Rahmen</translation>
    </message>
    <message>
        <source>Numbered lists</source>
        <translation>Nummerierte Listen</translation>
    </message>
    <message>
        <source>Images without labels</source>
        <translation>Bilder ohne Labels</translation>
    </message>
    <message>
        <source>Table of images ({})</source>
        <translation>Tabelle mit Bildern ({})</translation>
    </message>
    <message>
        <source>Table of boxes ({})</source>
        <translation>Tabelle mit Rahmen ({})</translation>
    </message>
    <message>
        <source>Table of texts ({})</source>
        <translation>Tabelle mit Texten ({})</translation>
    </message>
    <message>
        <source>Folders of text files</source>
        <translation>Ordner mit Textdateien</translation>
    </message>
    <message>
        <source>One text per line</source>
        <translation>Ein Text je Zeile</translation>
    </message>
    <message>
        <source>Passages with questions</source>
        <translation>Textabschnitte mit Fragen</translation>
    </message>
    <message>
        <source>{} tables of texts</source>
        <translation>{} Tabellen mit Texten</translation>
    </message>
    <message>
        <source>{} tables of images</source>
        <translation>{} Tabellen mit Bildern</translation>
    </message>
</context>
<context>
    <name>WhatCanBeImported</name>
    <message>
        <source>What can be imported</source>
        <translation>Was sich importieren lässt</translation>
    </message>
    <message>
        <source>Images: a folder with one subfolder per class, or images with a table (CSV, Excel) of their labels</source>
        <translation>Bilder: ein Ordner mit einem Unterordner je Klasse oder Bilder mit einer Tabelle (CSV, Excel), die ihre Labels nennt</translation>
    </message>
    <message>
        <source>Images with boxes: COCO, Pascal VOC, YOLO, LabelMe, Label Studio, CVAT and others</source>
        <translation>Bilder mit Rahmen um Objekte: COCO, Pascal VOC, YOLO, LabelMe, Label Studio, CVAT und andere</translation>
    </message>
    <message>
        <source>Texts: a table (CSV, Excel, JSON lines), or text files in one subfolder per class</source>
        <translation>Texte: eine Tabelle (CSV, Excel, JSON Lines) oder Textdateien in einem Unterordner je Klasse</translation>
    </message>
    <message>
        <source>Passages with questions: SQuAD, or a table with the columns passage, question and answer</source>
        <translation>Textabschnitte mit Fragen: SQuAD oder eine Tabelle mit den Spalten passage, question und answer</translation>
    </message>
    <message>
        <source>Images or texts without labels: you can label them here</source>
        <translation>Bilder oder Texte ohne Labels: Sie können sie hier beschriften</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>about {} left</source>
        <translation>noch etwa {}</translation>
    </message>
    <message>
        <source>at most {} left</source>
        <translation>höchstens noch {}</translation>
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
        <source>Ctrl+N, Ctrl+Shift+N, Ctrl+O</source>
        <translation>Strg+N, Strg+Umschalt+N, Strg+O</translation>
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
        <source>Import a folder, a file or the clipboard contents</source>
        <translation>Einen Ordner, eine Datei oder die Zwischenablage importieren</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B, Ctrl+Alt+Shift+B</source>
        <translation>Strg+Alt+B, Strg+Alt+Umschalt+B</translation>
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
        <source>The guide</source>
        <translation>Die Anleitung</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Umschalt+F1</translation>
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
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Den Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
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
        <source>Leave the focused element; this stops nothing</source>
        <translation>Verlassen, was den Fokus hat; beendet nichts</translation>
    </message>
    <message>
        <source>Stop the current task; training only after confirmation</source>
        <translation>Beenden, was gerade läuft; ein Training nur nach Rückfrage</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Strg+.</translation>
    </message>
    <message>
        <source>Start page: new from a folder, new from a table or archive, open a project</source>
        <translation>Startseite: neu aus einem Ordner, neu aus einer Tabelle oder einem Archiv, ein Projekt öffnen</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <translation>F2, Entf</translation>
    </message>
    <message>
        <source>Start page: rename a recent project, remove it from the list</source>
        <translation>Startseite: ein letztes Projekt umbenennen, von der Liste nehmen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+I, Ctrl+Alt+D</source>
        <translation>Strg+Alt+I, Strg+Alt+D</translation>
    </message>
    <message>
        <source>Import a table and choose its columns; import documents to ask questions about</source>
        <translation>Eine Tabelle mit gewählten Spalten importieren; Dokumente für Fragen importieren</translation>
    </message>
    <message>
        <source>Import images to draw boxes in; draw boxes in the images of this project</source>
        <translation>Bilder importieren und Rahmen zeichnen; in den Bildern dieses Projekts Rahmen zeichnen</translation>
    </message>
    <message>
        <source>Pause or resume the current task</source>
        <translation>Laufende Aufgabe pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
        <source>Actions for the focused sample, class or project</source>
        <translation>Aktionen für das Beispiel, die Klasse oder das Projekt im Fokus</translation>
    </message>
    <message>
        <source>Machine learning terms in plain language</source>
        <translation>Begriffe des maschinellen Lernens in einfachen Worten</translation>
    </message>
    <message>
        <source>Label as the class with this key</source>
        <translation>Mit der Klasse beschriften, die diese Taste hat</translation>
    </message>
    <message>
        <source>Choose from all classes, or add one</source>
        <translation>Die Klasse aus allen wählen oder eine hinzufügen</translation>
    </message>
    <message>
        <source>Keep a label that looks wrong</source>
        <translation>Ein Label behalten, das falsch aussieht</translation>
    </message>
    <message>
        <source>Remove the label</source>
        <translation>Label entfernen</translation>
    </message>
    <message>
        <source>Move to another split</source>
        <translation>Die Aufteilung der Beispiele ändern</translation>
    </message>
    <message>
        <source>Show the samples most like the selected ones</source>
        <translation>Beispiele zeigen, die den ausgewählten am ähnlichsten sind</translation>
    </message>
    <message>
        <source>Clear the selection, then the filters</source>
        <translation>Eine Auswahl verlassen, dann die Filter</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Search by name or text</source>
        <translation>Nach Name oder Text suchen</translation>
    </message>
    <message>
        <source>Refresh the filtered samples after edits</source>
        <translation>Nach Änderungen neu zeigen, was passt</translation>
    </message>
    <message>
        <source>Remove the sample from the project</source>
        <translation>Das Beispiel aus dem Projekt entfernen</translation>
    </message>
    <message>
        <source>Enlarge; then: arrows, + − and Ctrl+0</source>
        <translation>Vergrößern; darin: Pfeile, + − und Strg+0</translation>
    </message>
    <message>
        <source>Show the most informative samples first</source>
        <translation>Die informativsten Beispiele zuerst zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Strg+Umschalt+L</translation>
    </message>
    <message>
        <source>Get advice on networks and labels</source>
        <translation>Empfehlung zu Netzen und Labels einholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Strg+Umschalt+M</translation>
    </message>
    <message>
        <source>Show the map of samples</source>
        <translation>Die Karte der Beispiele zeigen</translation>
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
        <source>The selection in the passage is the answer</source>
        <translation>Das im Textabschnitt Ausgewählte ist die Antwort</translation>
    </message>
    <message>
        <source>The passage has no answer</source>
        <translation>Der Textabschnitt hat keine Antwort</translation>
    </message>
    <message>
        <source>Ask another question about the passage</source>
        <translation>Eine weitere Frage zum Textabschnitt stellen</translation>
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
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Drag, Shift+drag</source>
        <translation>Ziehen, Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Draw a box, even on top of another one</source>
        <translation>Einen Rahmen zeichnen; auch wo schon einer liegt</translation>
    </message>
    <message>
        <source>The class of the selected box and of the next ones</source>
        <translation>Die Klasse des gewählten Rahmens und der nächsten</translation>
    </message>
    <message>
        <source>Nudge the selected box by 1 or 10 pixels; if none is selected: other images</source>
        <translation>Den gewählten Rahmen um 1 oder 10 Pixel schieben; ohne einen: andere Bilder</translation>
    </message>
    <message>
        <source>Draw a box in the centre of the image</source>
        <translation>Einen Rahmen in der Bildmitte zeichnen</translation>
    </message>
    <message>
        <source>Ctrl+arrows, Ctrl+Shift+arrows</source>
        <translation>Strg+Pfeile, Strg+Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Resize the selected box by 1 or 10 pixels</source>
        <translation>Die Größe des gewählten Rahmens um 1 oder 10 Pixel ändern</translation>
    </message>
    <message>
        <source>. and , , Delete, Esc</source>
        <translation>. und , , Entf, Esc</translation>
    </message>
    <message>
        <source>Next and previous box, delete it, deselect</source>
        <translation>Nächster und voriger Rahmen, entfernen, keinen wählen</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V, R</source>
        <translation>Strg+C, Strg+V, R</translation>
    </message>
    <message>
        <source>Copy, paste, repeat the boxes of the previous image</source>
        <translation>Kopieren, einfügen, die Rahmen des vorigen Bildes wiederholen</translation>
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
        <source>No objects in this image</source>
        <translation>Keine Objekte in diesem Bild</translation>
    </message>
    <message>
        <source>Try an image from a file, from the clipboard</source>
        <translation>Ein Bild aus einer Datei oder aus der Zwischenablage probieren</translation>
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
        <source>Previous, next image</source>
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
        <source>Train; in Try: predict the text</source>
        <translation>Trainieren; unter „Probieren“: das Modell zum Text befragen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>Try a sample from the test set</source>
        <translation>Ein Beispiel der Testdaten probieren</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+V</source>
        <translation>Strg+T, Strg+V</translation>
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
        <source>Tries a new head first, and fine-tunes where that can pay off within the time limit. Keeps the simpler one unless the other is better.</source>
        <translation>Versucht zuerst einen neuen Kopf und stimmt fein ab, wo sich das innerhalb des Zeitlimits lohnen kann. Behält das Einfachere, wenn das andere nicht besser ist.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>The network is frozen; only a new output layer is trained.</source>
        <translation>Das Netz ist eingefroren; nur eine neue Ausgabeschicht wird trainiert.</translation>
    </message>
    <message>
        <source>Contrastive</source>
        <translation>Kontrastiv</translation>
    </message>
    <message>
        <source>Contrastive fine-tuning: pulls samples of one class together. For few labels; kept only if it beats Quick.</source>
        <translation>Kontrastive Feinabstimmung: nähert Beispiele einer Klasse einander an. Für wenige Labels; nur behalten, wenn sie besser ist als „Schnell“.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>The last blocks are fine-tuned too.</source>
        <translation>Auch die letzten Blöcke werden feinabgestimmt.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Trains small low-rank adapters in every layer and merges them. Needs less memory than Full and forgets less.</source>
        <translation>Trainiert in jeder Schicht kleine Adapter von niedrigem Rang und führt sie mit ihr zusammen. Braucht weniger Speicher als „Vollständig“ und vergisst weniger.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Fine-tunes every layer. Worthwhile with many or unusual samples.</source>
        <translation>Stimmt jede Schicht fein ab. Lohnt sich bei vielen oder ungewöhnlichen Beispielen.</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Von Grund auf</translation>
    </message>
    <message>
        <source>Random weights. Only a baseline to show what pre-training brings.</source>
        <translation>Zufällige Gewichte. Nur ein Vergleichswert, der zeigt, was das Vortraining bringt.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Apple-Grafikprozessor (MPS)</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Handgeschriebene Ziffern</translation>
    </message>
    <message>
        <source>1,000 scans in ten classes, all labelled: ready to train.</source>
        <translation>1.000 Scans in zehn Klassen, alle beschriftet: bereit zum Training.</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>180 drawings, a few of them labelled: label the rest with suggestions.</source>
        <translation>180 Zeichnungen, wenige beschriftet: den Rest mit Vorschlägen beschriften.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>240 short messages to a shop, a few of them labelled: label the rest.</source>
        <translation>240 kurze Nachrichten an ein Geschäft, einige beschriftet: den Rest beschriften.</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>Strand</translation>
    </message>
    <message>
        <source>60 drawings with boxes around shells and starfish, some still to be labelled.</source>
        <translation>60 Zeichnungen mit Rahmen um Muscheln und Seesterne, einige noch zu beschriften.</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>Schiffe</translation>
    </message>
    <message>
        <source>40 short passages with questions, most of them answered: find the other answers.</source>
        <translation>40 kurze Textabschnitte mit Fragen, die meisten beantwortet: die übrigen Antworten finden.</translation>
    </message>
    <message>
        <source>run {}</source>
        <translation>Lauf {}</translation>
    </message>
    <message>
        <source>the background run</source>
        <translation>Lauf im Hintergrund</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Vorhersage läuft</translation>
    </message>
    <message>
        <source>Assembling the file</source>
        <translation>Datei wird zusammengesetzt</translation>
    </message>
    <message>
        <source>Evaluating the network</source>
        <translation>Netz wird bewertet</translation>
    </message>
    <message>
        <source>Comparing mirrored images</source>
        <translation>Gespiegelte Bilder werden verglichen</translation>
    </message>
    <message>
        <source>Comparing networks</source>
        <translation>Netze werden verglichen</translation>
    </message>
    <message>
        <source>Checking labels</source>
        <translation>Labels prüfen</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>Comparing with the pre-training images</source>
        <translation>Vergleich mit den Bildern des Vortrainings</translation>
    </message>
    <message>
        <source>Comparing with the training data</source>
        <translation>Vergleich mit den Trainingsdaten</translation>
    </message>
    <message>
        <source>Converting the network</source>
        <translation>Netz wird umgewandelt</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>Epoche {} von {}</translation>
    </message>
    <message>
        <source>Computing features</source>
        <translation>Merkmale werden berechnet</translation>
    </message>
    <message>
        <source>Fold {} of {}</source>
        <translation>Teil {} von {}</translation>
    </message>
    <message>
        <source>Fold {} of {}, epoch {} of {}</source>
        <translation>Teil {} von {}, Epoche {} von {}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>Tempo wird gemessen</translation>
    </message>
    <message>
        <source>Searching for near-duplicates</source>
        <translation>Suche nach Beinahe-Duplikaten</translation>
    </message>
    <message>
        <source>Learning to spot unfamiliar samples</source>
        <translation>Lernt, unbekannte Beispiele zu erkennen</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>Modell wird geöffnet</translation>
    </message>
    <message>
        <source>Comparing the file with the trained network</source>
        <translation>Datei wird mit dem trainierten Netz verglichen</translation>
    </message>
    <message>
        <source>Self-supervised warm-up on your passages</source>
        <translation>Selbstüberwachtes Vortraining mit Ihren Textabschnitten</translation>
    </message>
    <message>
        <source>Trying the proposed order of labelling</source>
        <translation>Vorgeschlagene Reihenfolge wird erprobt</translation>
    </message>
    <message>
        <source>Adding the tokenizer</source>
        <translation>Tokenizer wird eingefügt</translation>
    </message>
    <message>
        <source>Creating the 8-bit version</source>
        <translation>8-Bit-Fassung wird erstellt</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Karte wird berechnet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training the classifier head</source>
        <translation>Klassifikationskopf wird trainiert</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Contrastive fine-tuning</source>
        <translation>Kontrastive Feinabstimmung</translation>
    </message>
    <message>
        <source>{} to {} s</source>
        <translation>{} bis {} s</translation>
    </message>
    <message>
        <source>{} to {} min</source>
        <translation>{} bis {} min</translation>
    </message>
    <message>
        <source>{} to {} h</source>
        <translation>{} bis {} h</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <source>{} d</source>
        <translation>{} d</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} min {} s</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <source>{} d {} h</source>
        <translation>{} d {} h</translation>
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
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1.234,5</translation>
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
        <source>test set</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>cross-validation</source>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>cross-validation on the training set</source>
        <translation>Kreuzvalidierung in den Trainingsdaten</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
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
        <translation>Loss</translation>
    </message>
    <message>
        <source>image classification</source>
        <translation>Bildklassifikation</translation>
    </message>
    <message>
        <source>object detection</source>
        <translation>Objekterkennung</translation>
    </message>
    <message>
        <source>text classification</source>
        <translation>Textklassifikation</translation>
    </message>
    <message>
        <source>question answering</source>
        <translation>Fragebeantwortung</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>übersehen</translation>
    </message>
    <message>
        <source>false positive</source>
        <translation>falsch positiv</translation>
    </message>
    <message>
        <source>localisation error</source>
        <translation>Lokalisierungsfehler</translation>
    </message>
    <message>
        <source>wrong class</source>
        <translation>falsche Klasse</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplikat</translation>
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
        <source>the network with everything it needs, for ONNX Runtime on any computer</source>
        <translation>das Netz mit allem, was es braucht, für ONNX Runtime auf jedem Rechner</translation>
    </message>
    <message>
        <source>the same model in 8 bits: smaller, often faster</source>
        <translation>dasselbe Modell mit 8 Bit: kleiner, oft schneller</translation>
    </message>
    <message>
        <source>the same model with the tokenizer built in; it takes plain text</source>
        <translation>dasselbe Modell mit eingebautem Tokenizer; es nimmt reinen Text</translation>
    </message>
    <message>
        <source>turns text into the tokens that model.onnx reads</source>
        <translation>wandelt Text in die Tokens um, die model.onnx liest</translation>
    </message>
    <message>
        <source>the class names in the order of the model&apos;s outputs</source>
        <translation>die Klassennamen in der Reihenfolge der Modellausgaben</translation>
    </message>
    <message>
        <source>runs the model with a few Python packages, without this program</source>
        <translation>führt das Modell mit wenigen Python-Paketen aus, ohne dieses Programm</translation>
    </message>
    <message>
        <source>reads images for predict.py</source>
        <translation>liest Bilder für predict.py</translation>
    </message>
    <message>
        <source>short example programs</source>
        <translation>kurze Beispielprogramme</translation>
    </message>
    <message>
        <source>how to run the model, and what each input and output means</source>
        <translation>wie man das Modell ausführt und was jede Ein- und Ausgabe bedeutet</translation>
    </message>
    <message>
        <source>how good the model is, what it was trained on, and its limits</source>
        <translation>wie gut das Modell ist, womit es trainiert wurde und wo seine Grenzen liegen</translation>
    </message>
    <message>
        <source>what the licence of the network asks for; keep it with the model</source>
        <translation>was die Lizenz des Netzes verlangt; beim Modell aufbewahren</translation>
    </message>
    <message>
        <source>how the file compares with the trained network, in figures</source>
        <translation>der Vergleich der Datei mit dem trainierten Netz, in Zahlen</translation>
    </message>
    <message>
        <source>which project and run this export comes from</source>
        <translation>aus welchem Projekt und Lauf dieser Export stammt</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>Share of the labelled samples that becomes the test split, where nobody has chosen one</source>
        <translation>Anteil der beschrifteten Beispiele, der zu Testdaten wird, wenn niemand welche festgelegt hat</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Share of the training samples that is held back to choose the best epoch</source>
        <translation>Anteil der Trainingsbeispiele, der zurückgehalten wird, um die beste Epoche zu wählen</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The highest learning rate, that of the new layers; automatic is as suits the method</source>
        <translation>Die höchste Lernrate, die der neuen Schichten; automatisch richtet sich nach der Methode</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Samples per optimizer step</source>
        <translation>Beispiele pro Optimierungsschritt</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA-Rang</translation>
    </message>
    <message>
        <source>Size of the low-rank adapters</source>
        <translation>Größe der Low-Rank-Adapter</translation>
    </message>
    <message>
        <source>Layer decay</source>
        <translation>Layer Decay</translation>
    </message>
    <message>
        <source>Each block is trained with this factor of the learning rate of the block above it</source>
        <translation>Jeder Block wird mit diesem Faktor der Lernrate des Blocks darüber trainiert</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>How strongly AdamW pulls the weights towards zero</source>
        <translation>Wie stark AdamW die Gewichte gegen null zieht</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label Smoothing</translation>
    </message>
    <message>
        <source>Share of each label that is spread over all classes, against overconfidence</source>
        <translation>Anteil jedes Labels, der auf alle Klassen verteilt wird, gegen zu hohe Konfidenz</translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation>Zufälliger Ausschnitt</translation>
    </message>
    <message>
        <source>Data augmentation: the smallest share of an image that a random crop keeps; 1 turns crops off</source>
        <translation>Datenaugmentierung: der kleinste Anteil eines Bildes, den ein zufälliger Ausschnitt behält; 1 schaltet Ausschnitte aus</translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation>Horizontale Spiegelung</translation>
    </message>
    <message>
        <source>Data augmentation: the share of images that are mirrored; 0 turns it off. Automatic: half, but for classes none where mirrored images are clearly harder to recognise</source>
        <translation>Datenaugmentierung: der Anteil der Bilder, die gespiegelt werden; 0 schaltet es aus. Automatisch: die Hälfte, bei Klassen aber keines, wenn gespiegelte Bilder deutlich schlechter erkannt werden</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>Farbvariation</translation>
    </message>
    <message>
        <source>Data augmentation: how far brightness, contrast and saturation vary; 0 turns it off</source>
        <translation>Datenaugmentierung: wie weit Helligkeit, Kontrast und Sättigung schwanken; 0 schaltet es aus</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld (Early Stopping)</translation>
    </message>
    <message>
        <source>Epochs without improvement before the run stops, in the second half of its epochs</source>
        <translation>Epochen ohne Verbesserung, nach denen der Lauf endet, in der zweiten Hälfte der Epochen</translation>
    </message>
    <message>
        <source>validation, cancelled before the test</source>
        <translation>Validierungsdaten, vor dem Test abgebrochen</translation>
    </message>
    <message>
        <source>cross-validation ({} folds)</source>
        <translation>Kreuzvalidierung ({} Teile)</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>Whoever passes on a model made from it must credit its authors and link to the licence.</source>
        <translation>Wer ein daraus erstelltes Modell weitergibt, muss die Urheber nennen und auf die Lizenz verweisen.</translation>
    </message>
    <message>
        <source>Commercial use is forbidden. Whoever passes on a model made from it must credit its authors and link to the licence.</source>
        <translation>Kommerzielle Nutzung ist verboten. Wer ein daraus erstelltes Modell weitergibt, muss die Urheber nennen und auf die Lizenz verweisen.</translation>
    </message>
    <message>
        <source>Whoever passes on a model made from it must include the licence, and publications must name DINOv3. Military and some other uses are forbidden.</source>
        <translation>Wer ein daraus erstelltes Modell weitergibt, muss die Lizenz beilegen, und Veröffentlichungen müssen DINOv3 nennen. Militärische und einige andere Verwendungen sind verboten.</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>dunkler</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>heller</translation>
    </message>
    <message>
        <source>lower in contrast</source>
        <translation>kontrastärmer</translation>
    </message>
    <message>
        <source>higher in contrast</source>
        <translation>kontrastreicher</translation>
    </message>
    <message>
        <source>less colourful</source>
        <translation>weniger farbig</translation>
    </message>
    <message>
        <source>more colourful</source>
        <translation>farbiger</translation>
    </message>
    <message>
        <source>blurrier</source>
        <translation>unschärfer</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>schärfer</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>narrower</source>
        <translation>schmaler</translation>
    </message>
    <message>
        <source>wider</source>
        <translation>breiter</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>kürzer</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>with fewer capitals</source>
        <translation>mit weniger Großbuchstaben</translation>
    </message>
    <message>
        <source>with more capitals</source>
        <translation>mit mehr Großbuchstaben</translation>
    </message>
    <message>
        <source>with fewer digits</source>
        <translation>mit weniger Ziffern</translation>
    </message>
    <message>
        <source>with more digits</source>
        <translation>mit mehr Ziffern</translation>
    </message>
    <message>
        <source>with fewer non-Latin letters</source>
        <translation>mit weniger nichtlateinischen Buchstaben</translation>
    </message>
    <message>
        <source>with more non-Latin letters</source>
        <translation>mit mehr nichtlateinischen Buchstaben</translation>
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
        <source>installed</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>zum Herunterladen</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Showing: {}</source>
        <translation>Gezeigt: {}</translation>
    </message>
    <message>
        <source>{} Click here or press Esc to show all again.</source>
        <translation>{} Ein Klick hierauf oder Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>{}. Click here or press Esc to show all again.</source>
        <translation>{}. Ein Klick hierauf oder Esc zeigt wieder alle.</translation>
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
