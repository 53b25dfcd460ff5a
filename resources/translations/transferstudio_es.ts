<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Advanced</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How many times each sample is seen during fine-tuning</source>
        <translation>Cuántas veces se ve cada muestra durante el ajuste fino</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed reproduces the same result</source>
        <translation>La misma semilla da otra vez el mismo resultado</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Side length of the network&apos;s input in pixels; automatic follows the size of your images</source>
        <translation>Lado de la entrada de la red en píxeles; «automático» sigue el tamaño de sus imágenes</translation>
    </message>
    <message>
        <source>Data augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Random crops, flips and colours of images, and left-out sentences of passages, during fine-tuning; helps with few samples</source>
        <translation>Recortes, reflejos y colores aleatorios de las imágenes y frases omitidas de los pasajes durante el ajuste fino; ayuda con pocas muestras</translation>
    </message>
    <message>
        <source>Gradual unfreezing</source>
        <translation>Descongelación gradual</translation>
    </message>
    <message>
        <source>Starts with the last layers and unfreezes the lower ones during the first half of the epochs</source>
        <translation>Las últimas capas empiezan a aprender primero, las inferiores durante la primera mitad de las épocas</translation>
    </message>
    <message>
        <source>Self-supervised warm-up</source>
        <translation>Calentamiento autosupervisado</translation>
    </message>
    <message>
        <source>Questions only: first trains on fill-in-the-gap questions from your own passages; automatic does so if few are answered</source>
        <translation>Solo preguntas: primero entrena con preguntas de huecos de sus propios pasajes; «automático» lo hace cuando hay pocas respondidas</translation>
    </message>
    <message>
        <source>8-bit network</source>
        <translation>Red de 8 bits</translation>
    </message>
    <message>
        <source>Quick only: about twice as fast, nearly as accurate, a quarter of the size</source>
        <translation>Solo «Rápido»: casi el doble de rápida, casi igual de exacta, un cuarto del tamaño</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Do you need more labels?</source>
        <translation>¿Necesita más etiquetas?</translation>
    </message>
    <message>
        <source>Compares the networks, forecasts what more labels bring, and finds labels that may be wrong.</source>
        <translation>Compara las redes, predice qué aportan más etiquetas y encuentra etiquetas que pueden ser erróneas.</translation>
    </message>
    <message>
        <source>Computed from the samples that teach, not from the test set</source>
        <translation>Calculado con las muestras de entrenamiento, no con el conjunto de prueba</translation>
    </message>
    <message>
        <source>Get advice</source>
        <translation>Pedir consejo</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Networks cross-validated on {} samples, balanced over the classes.</source>
        <translation>Redes con validación cruzada en {} muestras, equilibradas entre las clases.</translation>
    </message>
    <message>
        <source>Networks cross-validated on all {} samples.</source>
        <translation>Redes con validación cruzada en las {} muestras.</translation>
    </message>
    <message>
        <source>{}: {} ({} – {})</source>
        <translation>{}: {} ({} – {})</translation>
    </message>
    <message>
        <source>{}, recommended: the cheapest that is not clearly worse</source>
        <translation>{}, recomendada: la más ligera que no es claramente peor</translation>
    </message>
    <message>
        <source>The learning curve is flat: more labels like these would hardly help.</source>
        <translation>La curva de aprendizaje es plana: más etiquetas como estas apenas ayudarían.</translation>
    </message>
    <message>
        <source>Forecast from heads trained on {} parts of {} labels, with 90 % bands.</source>
        <translation>Predicción a partir de cabezas entrenadas con {} partes de {} etiquetas, con bandas del 90 %.</translation>
    </message>
    <message>
        <source>{} more labels: {} percentage points ({} to {})</source>
        <translation>{} etiquetas más: {} puntos porcentuales ({} a {})</translation>
    </message>
    <message>
        <source>{}; most errors are in {}</source>
        <translation>{}; la mayoría de los errores en {}</translation>
    </message>
    <message>
        <source>A head disagrees with {} of {} labels: show the least likely first</source>
        <translation>Una cabeza discrepa de {} de {} etiquetas: mostrar primero las menos probables</translation>
    </message>
    <message>
        <source>Labels that may be wrong</source>
        <translation>Etiquetas que pueden ser erróneas</translation>
    </message>
    <message>
        <source>No label looks wrong.</source>
        <translation>Ninguna etiqueta parece errónea.</translation>
    </message>
    <message>
        <source>{}, {} MB of memory</source>
        <translation>{}, {} MB de memoria</translation>
    </message>
    <message>
        <source>{}, {} ms per sample, {} MB of memory</source>
        <translation>{}, {} ms por muestra, {} MB de memoria</translation>
    </message>
    <message>
        <source>{}, not installed: perhaps {} (95 % interval {} – {}), estimated from its accuracy on ImageNet; {} × the computation of {}</source>
        <translation>{}, no instalada: quizá {} (intervalo del 95 % {} – {}), estimado a partir de su exactitud en ImageNet; {} × el cálculo de {}</translation>
    </message>
    <message>
        <source>About {} of {} labels are probably wrong: show the least likely first</source>
        <translation>Unas {} de {} etiquetas son probablemente erróneas: mostrar primero las menos probables</translation>
    </message>
</context>
<context>
    <name>AnsweringRun</name>
    <message>
        <source>best score</source>
        <translation>mejor puntuación</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>la última</translation>
    </message>
    <message>
        <source>latest that was not stopped</source>
        <translation>la última que no se detuvo</translation>
    </message>
    <message>
        <source>knows the current classes</source>
        <translation>conoce las clases actuales</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>detenida antes</translation>
    </message>
    <message>
        <source>By default, the best of the comparable runs is used; choose another one here</source>
        <translation>De forma predeterminada se usa la mejor de las ejecuciones comparables; aquí puede elegir otra</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>BackboneTable</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>GMACs</source>
        <translation>GMAC</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalados</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>por descargar</translation>
    </message>
    <message>
        <source>{}, non-commercial</source>
        <translation>{}, no comercial</translation>
    </message>
    <message>
        <source>{} (historical)</source>
        <translation>{} (histórica)</translation>
    </message>
    <message>
        <source>{} languages</source>
        <translation>{} idiomas</translation>
    </message>
</context>
<context>
    <name>BlockSlider</name>
    <message>
        <source>How many of the last blocks are trainable</source>
        <translation>Cuántos de los últimos bloques son entrenables</translation>
    </message>
    <message>
        <source>Drag to the left to train more blocks</source>
        <translation>Arrastre a la izquierda para entrenar más bloques</translation>
    </message>
    <message>
        <source>Loading the network …</source>
        <translation>Cargando la red …</translation>
    </message>
    <message>
        <source>{} of {} blocks is trainable: {} of {} million parameters</source>
        <translation>{} de {} bloques es entrenable: {} de {} millones de parámetros</translation>
    </message>
    <message>
        <source>{} of {} blocks are trainable: {} of {} million parameters</source>
        <translation>{} de {} bloques son entrenables: {} de {} millones de parámetros</translation>
    </message>
</context>
<context>
    <name>BoxEditor</name>
    <message>
        <source>{}: {} × {} pixels. Digits change its class, arrows nudge it, Delete removes it.</source>
        <translation>{}: {} × {} píxeles. Las cifras cambian su clase, las flechas lo mueven, Supr lo quita.</translation>
    </message>
    <message>
        <source>What is it? Click a class, press its digit, or type its name.</source>
        <translation>¿Qué es? Haga clic en una clase, pulse su cifra o escriba su nombre.</translation>
    </message>
    <message>
        <source>What is it? Press C and type the name of its class.</source>
        <translation>¿Qué es? Pulse C y escriba el nombre de su clase.</translation>
    </message>
    <message>
        <source>1 suggested: Enter or a click accepts it, X rejects it.</source>
        <translation>1 sugerido: Intro o un clic lo acepta, X lo rechaza.</translation>
    </message>
    <message>
        <source>{} suggested: Enter accepts all, a click one of them, X rejects them.</source>
        <translation>{} sugeridos: Intro acepta todos, un clic uno de ellos, X los rechaza.</translation>
    </message>
    <message>
        <source>{} boxes.</source>
        <translation>{} recuadros.</translation>
    </message>
    <message>
        <source>1 box.</source>
        <translation>1 recuadro.</translation>
    </message>
    <message>
        <source>Marked as empty.</source>
        <translation>Marcada como vacía.</translation>
    </message>
    <message>
        <source>Not labelled yet: draw a box around each object. E: no objects. S: suggestions.</source>
        <translation>Aún sin etiquetar: dibuje un recuadro en torno a cada objeto. E: sin objetos, S: sugerencias.</translation>
    </message>
    <message>
        <source>This image has boxes. Delete them first, then press E to mark it as empty.</source>
        <translation>En esta imagen hay recuadros. Elimínelos primero; después, E indica que no hay objetos.</translation>
    </message>
    <message>
        <source>{} boxes copied.</source>
        <translation>{} recuadros copiados.</translation>
    </message>
    <message>
        <source>1 box copied.</source>
        <translation>1 recuadro copiado.</translation>
    </message>
    <message>
        <source>Nothing to paste: copy a box first.</source>
        <translation>No hay nada que pegar: copie antes un recuadro.</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Show what the latest model detects here (S)</source>
        <translation>Mostrar lo que el último modelo detecta aquí (S)</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todos</translation>
    </message>
    <message>
        <source>Turn the suggestions into boxes (Enter)</source>
        <translation>Convertir las sugerencias en recuadros (Intro)</translation>
    </message>
    <message>
        <source>No objects</source>
        <translation>Sin objetos</translation>
    </message>
    <message>
        <source>There are no objects in this image (E)</source>
        <translation>En esta imagen no hay objetos (E)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Repeat the boxes of the previous image (R)</source>
        <translation>Repetir los recuadros de la imagen anterior (R)</translation>
    </message>
    <message>
        <source>Delete box</source>
        <translation>Borrar recuadro</translation>
    </message>
    <message>
        <source>Delete the selected box (Delete)</source>
        <translation>Quitar el recuadro elegido (Supr)</translation>
    </message>
    <message>
        <source>The class of the selected box and of the next ones (C)</source>
        <translation>La clase del recuadro elegido y de los siguientes (C)</translation>
    </message>
    <message>
        <source>Class …</source>
        <translation>Clase …</translation>
    </message>
</context>
<context>
    <name>BoxFolder</name>
    <message>
        <source>As a table, or as COCO</source>
        <translation>Como tabla o como COCO</translation>
    </message>
    <message>
        <source>Objects found in the folder</source>
        <translation>Objetos encontrados en la carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>BoxResult</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>By class and size</source>
        <translation>Por clase y tamaño</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>Threshold, precision and recall</source>
        <translation>Umbral, precisión y exhaustividad</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Confusion matrix (rows: label, columns: prediction)</source>
        <translation>Matriz de confusión (filas: etiqueta, columnas: predicción)</translation>
    </message>
    <message>
        <source>F1 by confidence threshold</source>
        <translation>F1 según el umbral de confianza</translation>
    </message>
    <message>
        <source>Precision (vertical) against recall (horizontal)</source>
        <translation>Precisión (vertical) frente a exhaustividad (horizontal)</translation>
    </message>
    <message>
        <source>mAP50 (95 % confidence interval {} – {}), measured on {} images: {}</source>
        <translation>mAP50 (intervalo de confianza del 95 %: {} – {}), medido en {} imágenes: {}</translation>
    </message>
    <message>
        <source>{}: mAP 50–95, which is stricter about the fit ({} – {})</source>
        <translation>{}: mAP 50–95, más estricto con el ajuste de los recuadros ({} – {})</translation>
    </message>
    <message>
        <source>Confidence threshold {}: F1 {}</source>
        <translation>Umbral de confianza {}: F1 {}</translation>
    </message>
    <message>
        <source>Calibration error (ECE): {}</source>
        <translation>Error de calibración (ECE): {}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>F1 is {} at {}</source>
        <translation>F1 es {} en {}</translation>
    </message>
    <message>
        <source>Average precision: {}</source>
        <translation>Precisión media (AP): {}</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>recuadros</translation>
    </message>
    <message>
        <source>small {}</source>
        <translation>pequeños {}</translation>
    </message>
    <message>
        <source>medium {}</source>
        <translation>medianos {}</translation>
    </message>
    <message>
        <source>large {}</source>
        <translation>grandes {}</translation>
    </message>
    <message>
        <source>{} × {}</source>
        <translation>{} × {}</translation>
    </message>
    <message>
        <source>Show these images</source>
        <translation>Mostrar estas imágenes</translation>
    </message>
    <message>
        <source>None: every box was found.</source>
        <translation>Ninguno: se encontraron todos los recuadros.</translation>
    </message>
    <message>
        <source>{} predicted as {}</source>
        <translation>{} predicho como {}</translation>
    </message>
</context>
<context>
    <name>BoxTry</name>
    <message>
        <source>The image with the detected objects</source>
        <translation>La imagen con los objetos encontrados</translation>
    </message>
    <message>
        <source>Minimum confidence of the boxes shown</source>
        <translation>Confianza mínima para mostrar un recuadro</translation>
    </message>
    <message>
        <source>{}: predicting …</source>
        <translation>{}: prediciendo …</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Esto no se puede leer</translation>
    </message>
    <message>
        <source>{}, {} ms</source>
        <translation>{}, {} ms</translation>
    </message>
    <message>
        <source>{} · label: {}</source>
        <translation>{} · etiqueta: {}</translation>
    </message>
    <message>
        <source>Boxes with a confidence of {} or more</source>
        <translation>Recuadros con una confianza de {} o más</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 objeto</translation>
    </message>
    <message>
        <source>{} objects</source>
        <translation>{} objetos</translation>
    </message>
    <message>
        <source>No object was found.</source>
        <translation>No se encontró ningún objeto.</translation>
    </message>
    <message>
        <source>Drop an image, a folder or a video here</source>
        <translation>Suelte aquí una imagen, una carpeta o un vídeo</translation>
    </message>
    <message>
        <source>Detected objects</source>
        <translation>Objetos detectados</translation>
    </message>
</context>
<context>
    <name>ByMouse</name>
    <message>
        <source>{} selected</source>
        <translation>{} seleccionadas</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Quitar respuesta</translation>
    </message>
    <message>
        <source>Clear label</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Keep the label</source>
        <translation>Conservar la etiqueta</translation>
    </message>
    <message>
        <source>Show similar</source>
        <translation>Mostrar similares</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Accept the suggestions</source>
        <translation>Aceptar las sugerencias</translation>
    </message>
    <message>
        <source>Accept “{}”</source>
        <translation>Aceptar «{}»</translation>
    </message>
    <message>
        <source>Delete box</source>
        <translation>Borrar recuadro</translation>
    </message>
    <message>
        <source>1 selected</source>
        <translation>1 seleccionada</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Waiting for the camera …</source>
        <translation>Esperando a la cámara …</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>Try this image</source>
        <translation>Probar esta imagen</translation>
    </message>
    <message>
        <source>Predict this image</source>
        <translation>Predecir esta imagen</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Network or family …</source>
        <translation>Red o familia …</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>Buscar redes</translation>
    </message>
    <message>
        <source>Installed weights only</source>
        <translation>Solo con pesos instalados</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Uso comercial</translation>
    </message>
    <message>
        <source>Fewer than 30 million parameters</source>
        <translation>Menos de 30 millones de parámetros</translation>
    </message>
    <message>
        <source>Measure the speed here</source>
        <translation>Medir su velocidad aquí</translation>
    </message>
    <message>
        <source>Takes a second, or longer if the network has to be downloaded</source>
        <translation>Tarda un segundo, y algo más con una red que hay que descargar</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>Como tarjetas</translation>
    </message>
    <message>
        <source>As cards (Ctrl+B)</source>
        <translation>Como tarjetas (Ctrl+B)</translation>
    </message>
    <message>
        <source>Licence: {}. {} {}</source>
        <translation>Licencia: {}. {} {}</translation>
    </message>
    <message>
        <source>Own network…</source>
        <translation>Red propia…</translation>
    </message>
    <message>
        <source>A folder with the config.json and weights of a timm or transformers network, laid out as on the Hugging Face Hub</source>
        <translation>Una carpeta con el config.json y los pesos de una red de timm o transformers, dispuesta como en Hugging Face Hub</translation>
    </message>
    <message>
        <source>A folder with your own network</source>
        <translation>Una carpeta con una red propia</translation>
    </message>
    <message>
        <source>Pre-trained on {}</source>
        <translation>Preentrenada con {}</translation>
    </message>
    <message>
        <source>on a CPU: {}</source>
        <translation>en una CPU: {}</translation>
    </message>
</context>
<context>
    <name>ClassCounts</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
</context>
<context>
    <name>ClassFolder</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>Para una hoja de cálculo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Whether these images are like the training data, and how they differ</source>
        <translation>Si estas imágenes son como los datos de entrenamiento y en qué difieren</translation>
    </message>
    <message>
        <source>Compare with the training data</source>
        <translation>Comparar con los datos de entrenamiento</translation>
    </message>
    <message>
        <source>{} to check</source>
        <translation>{} por revisar</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparando …</translation>
    </message>
    <message>
        <source>Comparing with the training data</source>
        <translation>Comparando con los datos de entrenamiento</translation>
    </message>
</context>
<context>
    <name>ClassLine</name>
    <message>
        <source>Class name, then Enter</source>
        <translation>Nombre de la clase, luego Intro</translation>
    </message>
    <message>
        <source>Label as</source>
        <translation>Etiquetar como</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Label field</source>
        <translation>Campo de etiquetas</translation>
    </message>
    <message>
        <source>A label field is a question that is asked about every sample</source>
        <translation>Un campo de etiquetas es una pregunta que se hace sobre cada muestra</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>+ Add class, then Enter</source>
        <translation>+ Añadir clase, luego Intro</translation>
    </message>
    <message>
        <source>Name of a new class</source>
        <translation>Nombre de una clase nueva</translation>
    </message>
    <message>
        <source>Add a class (N)</source>
        <translation>Añadir una clase (N)</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>Buscar una clase</translation>
    </message>
    <message>
        <source>Sort the classes</source>
        <translation>Ordenar las clases</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>En su orden</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Most labels first</source>
        <translation>Más etiquetadas primero</translation>
    </message>
    <message>
        <source>Fewest labels first</source>
        <translation>Menos etiquetadas primero</translation>
    </message>
    <message>
        <source>No classes yet. Draw a box, then name its class here.</source>
        <translation>Aún no hay clases. Dibuje un recuadro y dé aquí un nombre a su clase.</translation>
    </message>
    <message>
        <source>No classes yet. Add two or more, then label with the keys 1 to 9 and 0.</source>
        <translation>Aún no hay clases. Añada dos o más y etiquete con las teclas 1 a 9 y 0.</translation>
    </message>
    <message>
        <source>Use plain words as class names: the first suggestions are based on them.</source>
        <translation>Use palabras corrientes como nombres de clase: las primeras sugerencias se basan en ellos.</translation>
    </message>
    <message>
        <source>Detect objects in these images instead of classifying each image as a whole</source>
        <translation>Detectar objetos en estas imágenes, en lugar de clasificar cada imagen entera</translation>
    </message>
    <message>
        <source>Draw boxes instead</source>
        <translation>Dibujar recuadros en su lugar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionar con…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionar con</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Delete class</source>
        <translation>Borrar clase</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>New class name</source>
        <translation>Nombre nuevo de la clase</translation>
    </message>
    <message>
        <source>Merge the classes?</source>
        <translation>¿Fusionar las clases?</translation>
    </message>
    <message>
        <source>A class “{}” already exists. Merge “{}” into it?</source>
        <translation>Ya existe una clase «{}». ¿Fusionar «{}» con ella?</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Colour of {}</source>
        <translation>Color de {}</translation>
    </message>
    <message>
        <source>+ Another label field…</source>
        <translation>+ Otro campo de etiquetas…</translation>
    </message>
    <message>
        <source>What else do you want to label in each sample? For example: quality</source>
        <translation>¿Qué más quiere etiquetar de cada muestra? Por ejemplo: calidad</translation>
    </message>
    <message>
        <source>Another label field</source>
        <translation>Otro campo de etiquetas</translation>
    </message>
</context>
<context>
    <name>ClassPicker</name>
    <message>
        <source>Name of the first class, then Enter</source>
        <translation>Nombre de la primera clase, luego Intro</translation>
    </message>
    <message>
        <source>Find or add a class</source>
        <translation>Buscar o añadir una clase</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>Buscar una clase</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>+ Add “{}”</source>
        <translation>+ Añadir «{}»</translation>
    </message>
</context>
<context>
    <name>ClassRows</name>
    <message>
        <source>{}: {} labelled</source>
        <translation>{}: {} etiquetadas</translation>
    </message>
    <message>
        <source>{}, key {}</source>
        <translation>{}, tecla {}</translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
</context>
<context>
    <name>ClassificationResult</name>
    <message>
        <source>Confusion matrix (rows: label, columns: prediction)</source>
        <translation>Matriz de confusión (filas: etiqueta, columnas: predicción)</translation>
    </message>
    <message>
        <source>Most frequent confusions</source>
        <translation>Confusiones más frecuentes</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>The label field whose scores are shown</source>
        <translation>El campo de etiquetas cuyas puntuaciones se muestran</translation>
    </message>
    <message>
        <source>This run was trained on several label fields; choose whose scores to show</source>
        <translation>Esta ejecución aprendió varios campos de etiquetas juntos; elija qué puntuaciones ver</translation>
    </message>
    <message>
        <source>Expected calibration error: the gap between confidence and accuracy</source>
        <translation>Error de calibración esperado (ECE): la distancia entre la confianza y la exactitud</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>accuracy (95 % confidence interval {} – {}), measured on {} {}: {}</source>
        <translation>exactitud (intervalo de confianza del 95 %: {} – {}), medida en {} {}: {}</translation>
    </message>
    <message>
        <source>Calibration error (ECE): {}</source>
        <translation>Error de calibración (ECE): {}</translation>
    </message>
    <message>
        <source>The {} worst</source>
        <translation>Las {} peores</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Of the samples of this class, the share that was predicted as it</source>
        <translation>De las muestras de esta clase, la proporción que se reconoció</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Of the samples predicted as this class, the share that belongs to it</source>
        <translation>De las muestras predichas como esta clase, la proporción que pertenece a ella</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>How many samples of this class were evaluated</source>
        <translation>Cuántas muestras de esta clase se puntuaron</translation>
    </message>
    <message>
        <source>{} predicted as {}</source>
        <translation>{} predicho como {}</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close?</source>
        <translation>¿Cerrar?</translation>
    </message>
    <message>
        <source>“{}” is still running.</source>
        <translation>«{}» sigue en marcha.</translation>
    </message>
    <message>
        <source>“{}” has not started and would be discarded.</source>
        <translation>«{}» no ha empezado y se descartaría.</translation>
    </message>
    <message>
        <source>Don’t close</source>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>Resume next time</source>
        <translation>Reanudar la próxima vez</translation>
    </message>
    <message>
        <source>Stop, keep the best</source>
        <translation>Detener y conservar lo mejor</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Validation accuracy of the compared runs</source>
        <translation>Exactitud en validación de las ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Run {} has no curve: it was not evaluated on a validation set after each epoch.</source>
        <translation>La ejecución {} no tiene curva: no se midió con muestras de validación después de cada época.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>Run {}</source>
        <translation>Ejecución {}</translation>
    </message>
    <message>
        <source>Runs {} and {} were evaluated on different samples and cannot be compared.</source>
        <translation>Las ejecuciones {} y {} se midieron con muestras distintas, así que no se pueden comparar.</translation>
    </message>
    <message>
        <source>Run {} compared with run {}: {} points ({}) on the same {} samples. The difference is clear.</source>
        <translation>Ejecución {} frente a {}: {} puntos ({}) con las mismas {} muestras. La diferencia es clara.</translation>
    </message>
    <message>
        <source>Run {} compared with run {}: {} points ({}) on the same {} samples. This may be chance.</source>
        <translation>Ejecución {} frente a {}: {} puntos ({}) con las mismas {} muestras. Puede ser azar.</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message>
        <source>Confusion matrix of {} classes, {} mistakes</source>
        <translation>Matriz de confusión de {} clases, {} errores</translation>
    </message>
    <message>
        <source>Click a cell to see its images</source>
        <translation>Pulse una celda para ver sus imágenes</translation>
    </message>
    <message>
        <source>Label: {}</source>
        <translation>Etiqueta: {}</translation>
    </message>
    <message>
        <source>Prediction: {}</source>
        <translation>Predicción: {}</translation>
    </message>
    <message>
        <source>{} of {}. Click to show the samples.</source>
        <translation>{} de {}. Haga clic para ver las muestras.</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>{} × {} predicted as {}</source>
        <translation>{} × {}, predicho como {}</translation>
    </message>
    <message>
        <source>Show these samples</source>
        <translation>Mostrar estas muestras</translation>
    </message>
    <message>
        <source>No confusions.</source>
        <translation>Sin confusiones.</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>— training   - - validation</source>
        <translation>— entrenamiento   - - validación</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
</context>
<context>
    <name>DataPane</name>
    <message>
        <source>Similar samples can be shown once the features have been computed.</source>
        <translation>Las muestras similares se pueden mostrar cuando se hayan calculado las características.</translation>
    </message>
    <message>
        <source>Most similar first</source>
        <translation>Más similares primero</translation>
    </message>
    <message>
        <source>Every sample has a label.</source>
        <translation>Todas las muestras tienen etiqueta.</translation>
    </message>
    <message>
        <source>There is nothing to label first: {}</source>
        <translation>No hay nada que etiquetar primero: {}</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>As a table (Ctrl+B)</source>
        <translation>Como tabla (Ctrl+B)</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Miniaturas más pequeñas</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Miniaturas más grandes</translation>
    </message>
    <message>
        <source>No samples match these filters. Change them, or show all samples.</source>
        <translation>Ninguna muestra coincide con estos filtros. Cámbielos o muestre todas.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>No hay nada aquí</translation>
    </message>
    <message>
        <source>Drop a folder, a zip archive, a table, images or texts anywhere in this window. Imported samples appear here.</source>
        <translation>Suelte una carpeta, un archivo zip, una tabla, imágenes o textos en cualquier lugar de esta ventana. Lo que se importa aparece aquí.</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Aún no hay muestras</translation>
    </message>
    <message>
        <source>Space opens a question · A: the selection is the answer · U: no answer · S suggests · Q asks another · Page up, page down · X clears</source>
        <translation>Espacio abre una pregunta · A: lo seleccionado es la respuesta · U: no la hay · S sugiere · Q hace otra · Re Pág, Av Pág · X quita</translation>
    </message>
    <message>
        <source>Space opens an image · drag draws a box · 1–9 and 0 or C: its class · S suggests, Enter accepts · E: no objects · R repeats · Page up, page down</source>
        <translation>Espacio abre una imagen · arrastrar dibuja un recuadro · 1–9 y 0 o C: su clase · S sugiere, Intro acepta · E: sin objetos · R repite · Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>1–9 and 0 label · C chooses a class · Enter accepts · X clears · Space enlarges · Ctrl+Z undoes · right-click for more</source>
        <translation>1–9 y 0 etiquetan · C elige una clase · Intro acepta · X borra · Espacio amplía · Ctrl+Z deshace · clic derecho para más</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>Qué ha fallado</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>To report the problem</source>
        <translation>Para informar del problema</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Show the log file</source>
        <translation>Mostrar el archivo de registro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>The run to export</source>
        <translation>La ejecución que se exporta</translation>
    </message>
    <message>
        <source>8-bit version as well</source>
        <translation>También una versión de 8 bits</translation>
    </message>
    <message>
        <source>File with built-in tokenizer</source>
        <translation>Archivo con tokenizador integrado</translation>
    </message>
    <message>
        <source>model-text.onnx takes plain text; it needs onnxruntime-extensions where it runs</source>
        <translation>model-text.onnx toma texto sin procesar; necesita onnxruntime-extensions donde se ejecute</translation>
    </message>
    <message>
        <source>About a quarter of the size and often twice as fast; both are measured here so that you can choose</source>
        <translation>Cerca de un cuarto del tamaño y a menudo el doble de rápido; ambos se miden aquí para que pueda elegir</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Train a network first (Model pane).</source>
        <translation>Entrene primero una red (panel Modelo).</translation>
    </message>
    <message>
        <source>Exporting {}</source>
        <translation>Exportando: {}</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>Qué se obtiene</translation>
    </message>
    <message>
        <source>{}, {}, {} {} ({} – {})</source>
        <translation>{}, {}, {} {} ({} – {})</translation>
    </message>
    <message>
        <source>The export gets its own folder, “{}”, inside the one you choose.</source>
        <translation>Recibe una carpeta propia, «{}», dentro de la que usted elija.</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Aún no hay nada que exportar</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Replace the older export?</source>
        <translation>¿Reemplazar la exportación anterior?</translation>
    </message>
    <message>
        <source>An export of this run to “{}” is still running or queued. If it is replaced, all its files are deleted.</source>
        <translation>Una exportación de esta ejecución a «{}» sigue en curso o en espera. Si se reemplaza, se eliminan todos sus archivos.</translation>
    </message>
    <message>
        <source>“{}” contains an older export of this run. If it is replaced, all its files are deleted.</source>
        <translation>«{}» contiene una exportación anterior de esta ejecución. Si se reemplaza, se eliminan todos sus archivos.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The small edition cannot export: this needs the trained network.</source>
        <translation>La edición pequeña no exporta: hace falta la red entrenada.</translation>
    </message>
    <message>
        <source>One file that runs anywhere</source>
        <translation>Un archivo que funciona en todas partes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>model.onnx and tokenizer.json take a passage and a question; predict.py beside them finds the answer.</source>
        <translation>model.onnx y tokenizer.json toman un pasaje y una pregunta, y predict.py, a su lado, encuentra la respuesta.</translation>
    </message>
    <message>
        <source>model.onnx takes images of any size and returns boxes in image pixels with calibrated scores: scaling, network and non-maximum suppression are built in.</source>
        <translation>model.onnx toma imágenes tal como son, de cualquier tamaño, y devuelve recuadros en sus píxeles con confianza calibrada: incluye el escalado, la red y la supresión de no máximos.</translation>
    </message>
    <message>
        <source>model.onnx and tokenizer.json take texts and return calibrated probabilities: mask, network and labels are built in.</source>
        <translation>model.onnx y tokenizer.json toman textos y devuelven probabilidades calibradas: incluyen la máscara, la red y las etiquetas.</translation>
    </message>
    <message>
        <source>model.onnx takes images of any size and returns calibrated probabilities: scaling, network and labels are built in.</source>
        <translation>model.onnx toma imágenes tal como son, de cualquier tamaño, y devuelve probabilidades calibradas: incluye el escalado, la red y las etiquetas.</translation>
    </message>
    <message>
        <source>Before the export, the file and the trained network are compared on the whole test set; if they disagree, nothing is written.</source>
        <translation>Antes de exportar, el archivo y la red entrenada se comparan con todo el conjunto de prueba; si no coinciden, no se escribe nada.</translation>
    </message>
    <message>
        <source>This run has no test set. Before the export, the file and the trained network are compared on all labelled {} instead; if they disagree, nothing is written.</source>
        <translation>Esta ejecución no tiene conjunto de prueba. Antes de exportar, el archivo y la red entrenada se comparan con todas las muestras etiquetadas ({}); si no coinciden, no se escribe nada.</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message>
        <source>What was exported</source>
        <translation>Lo que se exportó</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Show the exported files</source>
        <translation>Mostrar los archivos exportados</translation>
    </message>
    <message>
        <source>Copy {} code</source>
        <translation>Copiar código {}</translation>
    </message>
    <message>
        <source>A few lines that run the file with ONNX Runtime alone</source>
        <translation>Unas líneas que ejecutan el archivo solo con ONNX Runtime</translation>
    </message>
    <message>
        <source>Folder: {}</source>
        <translation>Carpeta: {}</translation>
    </message>
    <message>
        <source>Verified: {}</source>
        <translation>Verificado: {}</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>latency here</source>
        <translation>latencia aquí</translation>
    </message>
    <message>
        <source>{} code copied to the clipboard.</source>
        <translation>Código {} copiado al portapapeles.</translation>
    </message>
    <message>
        <source>no test set</source>
        <translation>sin conjunto de prueba</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by label</source>
        <translation>Filtrar por etiqueta</translation>
    </message>
    <message>
        <source>Filter by split</source>
        <translation>Filtrar por partición</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Toda partición</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>1 changed: refresh</source>
        <translation>1 cambiado: actualizar</translation>
    </message>
    <message>
        <source>{} changed: refresh</source>
        <translation>{} cambiados: actualizar</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más nuevo primero</translation>
    </message>
    <message>
        <source>Most informative first</source>
        <translation>Lo más informativo primero</translation>
    </message>
    <message>
        <source>Most confident first</source>
        <translation>Mayor confianza primero</translation>
    </message>
    <message>
        <source>Least confident first</source>
        <translation>Menor confianza primero</translation>
    </message>
    <message>
        <source>By name, descending</source>
        <translation>Por nombre, descendente</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>Por texto</translation>
    </message>
    <message>
        <source>By text, descending</source>
        <translation>Por texto, descendente</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By label, descending</source>
        <translation>Por etiqueta, descendente</translation>
    </message>
    <message>
        <source>Fewest boxes first</source>
        <translation>Menos recuadros primero</translation>
    </message>
    <message>
        <source>Most boxes first</source>
        <translation>Más recuadros primero</translation>
    </message>
    <message>
        <source>By suggestion</source>
        <translation>Por sugerencia</translation>
    </message>
    <message>
        <source>By suggestion, descending</source>
        <translation>Por sugerencia, descendente</translation>
    </message>
    <message>
        <source>By split</source>
        <translation>Por partición</translation>
    </message>
    <message>
        <source>By split, descending</source>
        <translation>Por partición, descendente</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Las mayores primero</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Las menores primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Lo más antiguo primero</translation>
    </message>
    <message>
        <source>Contains …</source>
        <translation>Contiene …</translation>
    </message>
    <message>
        <source>Search by name or text</source>
        <translation>Buscar por nombre o texto</translation>
    </message>
    <message>
        <source>Hide samples that no longer match the filters, and show those that do (F5)</source>
        <translation>Ocultar las muestras que ya no coinciden con los filtros y mostrar las que sí (F5)</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toda etiqueta</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerida</translation>
    </message>
    <message>
        <source>Possibly mislabelled</source>
        <translation>Etiqueta dudosa</translation>
    </message>
    <message>
        <source>Imported today</source>
        <translation>Importadas hoy</translation>
    </message>
    <message>
        <source>Imported in the last 7 days</source>
        <translation>Importadas en los últimos 7 días</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>contains “{}”</source>
        <translation>contiene «{}»</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Predictions for the folder</source>
        <translation>Predicciones para la carpeta</translation>
    </message>
    <message>
        <source>Select a row to open its image</source>
        <translation>Elija una fila para abrir su imagen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>To a file</source>
        <translation>Como archivo</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} archivos</translation>
    </message>
    <message>
        <source>Predicting {}</source>
        <translation>Prediciendo {}</translation>
    </message>
    <message>
        <source>{}: {} images</source>
        <translation>{}: {} imágenes</translation>
    </message>
    <message>
        <source>{} (cancelled, the rest was not processed)</source>
        <translation>{} (cancelado, el resto no se procesó)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>GainCard</name>
    <message>
        <source>Gain from transfer learning</source>
        <translation>Ganancia por el aprendizaje por transferencia</translation>
    </message>
    <message>
        <source>Compare with training from scratch</source>
        <translation>Comparar con el entrenamiento desde cero</translation>
    </message>
    <message>
        <source>Train the same network from random weights, as a run of its own, and compare</source>
        <translation>Entrenar la misma red con pesos aleatorios, como ejecución propia, y comparar</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>One of the possible labels of a sample, such as ant or bee.</source>
        <translation>Uno de los nombres que puede recibir una muestra, como hormiga o abeja.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>One row per label, one column per prediction; everything off the diagonal is a mistake.</source>
        <translation>Una fila por etiqueta y una columna por predicción; todo lo que está fuera de la diagonal es un error.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>One pass over all training samples.</source>
        <translation>Una pasada por todas las muestras de entrenamiento.</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>Coincidencia exacta</translation>
    </message>
    <message>
        <source>The share of questions answered word for word (ignoring capitals, punctuation and articles).</source>
        <translation>La proporción de las preguntas cuya respuesta coincide palabra por palabra (sin contar mayúsculas, puntuación ni artículos).</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The share of all test samples that are predicted correctly.</source>
        <translation>La proporción de todas las muestras de prueba cuya predicción es correcta.</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>Recuadro delimitador</translation>
    </message>
    <message>
        <source>The smallest rectangle around an object.</source>
        <translation>El rectángulo más pequeño que rodea un objeto.</translation>
    </message>
    <message>
        <source>How well confidence matches accuracy: of all predictions with 80 % confidence, 80 % should be correct.</source>
        <translation>Cuánto coincide la confianza con la exactitud: de las predicciones con 80 % de confianza, el 80 % debería ser correcto.</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Error de calibración (ECE)</translation>
    </message>
    <message>
        <source>The average difference between confidence and accuracy; 0 is best.</source>
        <translation>Cuánto difieren de media la confianza y la exactitud; 0 es lo mejor.</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validación cruzada</translation>
    </message>
    <message>
        <source>With few labels, the samples are divided into folds; each fold is predicted by a model trained on the others, and all results are pooled.</source>
        <translation>Con pocas etiquetas, las muestras se dividen en pliegues; cada uno lo predice un modelo entrenado con los demás, y cuentan todos los resultados.</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall. For questions, it measures the overlap in words between the predicted and the true answer; macro F1 is the mean over all classes; for boxes, it is measured at one confidence threshold.</source>
        <translation>La media armónica de precisión y exhaustividad. En preguntas cuenta las palabras que comparten la respuesta predicha y la verdadera; el F1 macro es la media de todas las clases; en recuadros se mide con un solo umbral de confianza.</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>32-bit numbers, used for training; the exported file uses them unless you choose int8.</source>
        <translation>Números de 32 bits, con los que se entrenan las redes; el archivo exportado los tiene salvo que elija int8.</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>Capas congeladas</translation>
    </message>
    <message>
        <source>Layers that keep what they learnt in pre-training; only the other layers are trained on your samples.</source>
        <translation>Capas que conservan lo aprendido de millones de ejemplos; solo las demás aprenden de los suyos.</translation>
    </message>
    <message>
        <source>GMACs</source>
        <translation>GMAC</translation>
    </message>
    <message>
        <source>Billions of multiply–accumulate operations per image: twice as many take about twice as long.</source>
        <translation>Miles de millones de multiplicaciones por imagen: el doble tarda cerca del doble.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabezal</translation>
    </message>
    <message>
        <source>The new output layer, which maps the network&apos;s features to your classes.</source>
        <translation>La nueva última capa que convierte lo que ve la red en sus clases.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>How much of a sample the network sees: the side length of the image in pixels, or the length of the text in tokens.</source>
        <translation>Cuánto ve la red de una muestra: el lado de la imagen en píxeles, o el largo del texto en partes de palabra.</translation>
    </message>
    <message>
        <source>8 bit (int8)</source>
        <translation>8 bits (int8)</translation>
    </message>
    <message>
        <source>Numbers rounded to 256 levels: a quarter of the size and often faster, at a small cost in accuracy.</source>
        <translation>Números redondeados a 256 pasos: un cuarto del tamaño y a menudo más rápido, a cambio de un poco de exactitud.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What a sample is, as stated by you. The program&apos;s predictions are only suggestions until you accept them.</source>
        <translation>Lo que es una muestra, según usted. Las predicciones del programa son solo sugerencias hasta que las acepte.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far the weights move in each training step: large is fast but coarse, small is slow but fine.</source>
        <translation>Cuánto cambia la red en cada paso de aprendizaje: grande es rápido y tosco, pequeño es lento y fino.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>What the network&apos;s authors allow: some forbid commercial use.</source>
        <translation>Lo que permiten los autores de la red: algunos prohíben el uso comercial.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Small low-rank matrices are trained beside each weight matrix and merged into it at the end.</source>
        <translation>Junto a cada matriz de pesos se entrenan pequeñas matrices de bajo rango, que al final se le suman.</translation>
    </message>
    <message>
        <source>Mean average precision over all classes and confidence thresholds: mAP50 counts a box as correct if it overlaps the true box by at least 50 % (intersection over union); mAP 50–95 also demands a close fit.</source>
        <translation>Precisión media de todas las clases y umbrales de confianza: mAP50 da por bueno un recuadro si se solapa con el verdadero al menos un 50 % (intersección sobre unión); mAP 50–95 pide además que los recuadros ajusten bien.</translation>
    </message>
    <message>
        <source>Quick, Balanced, Full, Contrastive</source>
        <translation>Rápido, Equilibrado, Completo, Contrastivo</translation>
    </message>
    <message>
        <source>How much is trained: only a new output layer; the last blocks too; every layer; or every layer by contrastive fine-tuning, which pulls samples of one class together.</source>
        <translation>Cuánto se entrena: solo un cabezal nuevo; también los últimos bloques; todas las capas; o todas las capas con ajuste fino contrastivo, que acerca las muestras de una misma clase.</translation>
    </message>
    <message>
        <source>Of everything predicted as this class, the share that really is.</source>
        <translation>De todo lo predicho como esta clase, la proporción que de verdad lo es.</translation>
    </message>
    <message>
        <source>Of everything that really is this class, the share that was found.</source>
        <translation>De todo lo que de verdad es de esta clase, la proporción que se encontró.</translation>
    </message>
    <message>
        <source>The initial value of the random number generator: the same seed reproduces the same result.</source>
        <translation>Valor inicial de los números aleatorios: la misma semilla da otra vez el mismo resultado.</translation>
    </message>
    <message>
        <source>The network is trained on the training set, the validation set is used to choose the best epoch, and the test set is used only to measure.</source>
        <translation>La red se entrena con el conjunto de entrenamiento, el de validación sirve para elegir la mejor época y el de prueba solo para medir.</translation>
    </message>
    <message>
        <source>A label proposed by the preview model; it has a dashed outline and does not count as a label until you accept it.</source>
        <translation>Una etiqueta propuesta por el modelo preliminar; en línea discontinua, y no es una etiqueta hasta que usted la acepta.</translation>
    </message>
    <message>
        <source>Temperature scaling</source>
        <translation>Escalado de temperatura</translation>
    </message>
    <message>
        <source>Confidences are rescaled on held-out samples so that they match accuracy; the predictions do not change.</source>
        <translation>La confianza se reescala con muestras reservadas para que coincida con la exactitud; las predicciones no cambian.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>The confidence above which a prediction counts: a higher threshold gives fewer false positives but misses more.</source>
        <translation>La confianza desde la que cuenta una predicción: con una mayor hay menos errores y se pasa más por alto.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizador</translation>
    </message>
    <message>
        <source>Splits a text into the tokens that the network knows; it belongs to the network and is exported with it.</source>
        <translation>Corta un texto en las partes de palabra que conoce la red; pertenece a la red y se exporta con ella.</translation>
    </message>
    <message>
        <source>Validation curve</source>
        <translation>Curva de validación</translation>
    </message>
    <message>
        <source>Loss or accuracy on the validation set after each epoch: once it stops improving, more training does not help.</source>
        <translation>Pérdida o exactitud en el conjunto de validación tras cada época: donde deja de mejorar, entrenar más no aporta nada.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>With few samples, the score is uncertain: this is its 95 % confidence interval.</source>
        <translation>Con pocas muestras la puntuación es incierta: este es su intervalo de confianza del 95 %.</translation>
    </message>
    <message>
        <source>How wrong the predictions are, given their confidence; it should fall. If it rises on the validation set while it falls on the training set, the network is overfitting.</source>
        <translation>Cuán erróneas son las predicciones según su confianza; debe bajar. Si sube en validación mientras baja en entrenamiento, hay sobreajuste.</translation>
    </message>
    <message>
        <source>mAP</source>
        <translation>mAP</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>One page for everyone who uses the model: what it was trained on, how good it is, and what it is not intended for.</source>
        <translation>Una página para quien use el modelo: qué se le enseñó, cuán bien lo hace, para qué no sirve.</translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation>Casi duplicado</translation>
    </message>
    <message>
        <source>Two samples so similar that one in the training set gives away the label of the other in the test set.</source>
        <translation>Dos muestras tan parecidas que una en el entrenamiento delata la respuesta de la otra en la prueba.</translation>
    </message>
    <message>
        <source>Network (backbone)</source>
        <translation>Red (backbone)</translation>
    </message>
    <message>
        <source>A network pre-trained on millions of images or texts; it already knows general features, so only a little has to be learnt.</source>
        <translation>Lo que alguien enseñó con millones de ejemplos; ya conoce características generales y solo se aprende de nuevo un poco.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>A file format for trained networks that runs on almost any computer, phone or server, without this program.</source>
        <translation>Un formato de archivo para redes entrenadas que funciona en casi cualquier ordenador, teléfono o servidor, sin este programa.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>The weights of a network, in millions: more can represent more, but take more time and memory.</source>
        <translation>Los pesos de una red, en millones: más pueden representar más, pero piden más tiempo y memoria.</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Paridad</translation>
    </message>
    <message>
        <source>The exported file and the trained network were compared on the same samples and gave the same predictions.</source>
        <translation>El archivo exportado y la red entrenada se compararon con las mismas muestras y dieron las mismas predicciones.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Training, validation, test</source>
        <translation>Entrenamiento, validación, prueba</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>The file with the trained parameters of a network: installed, or downloaded once.</source>
        <translation>El archivo con lo que una red ha aprendido: ya está aquí, o se descarga una vez.</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Classify images</source>
        <translation>Clasificar imágenes</translation>
    </message>
    <message>
        <source>One class per image</source>
        <translation>Una clase por imagen</translation>
    </message>
    <message>
        <source>Detect objects</source>
        <translation>Detectar objetos</translation>
    </message>
    <message>
        <source>Boxes around each object</source>
        <translation>Recuadros alrededor de cada objeto</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Responder preguntas</translation>
    </message>
    <message>
        <source>From your own passages</source>
        <translation>A partir de sus propios textos</translation>
    </message>
    <message>
        <source>Classify texts</source>
        <translation>Clasificar textos</translation>
    </message>
    <message>
        <source>Sentiment, topic, intent</source>
        <translation>Sentimiento, tema, intención</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>La página anterior</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>La primera página</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>1 image is marked as empty. Is that intended?</source>
        <translation>1 imagen está marcada como vacía. ¿Es intencionado?</translation>
    </message>
    <message>
        <source>{} images are marked as empty. Is that intended?</source>
        <translation>{} imágenes están marcadas como vacías. ¿Es intencionado?</translation>
    </message>
    <message>
        <source>The latest model detects {} objects that have no box, each with at least {} confidence. Were they missed?</source>
        <translation>El último modelo encuentra {} objetos sin recuadro, cada uno con una confianza de {} o más. ¿Se olvidaron?</translation>
    </message>
    <message>
        <source>The latest model predicts another class for {} boxes, each with at least {} confidence. Are they mislabelled?</source>
        <translation>El último modelo predice otra clase para {} recuadros, cada uno con una confianza de {} o más. ¿Son erróneas sus etiquetas?</translation>
    </message>
    <message>
        <source>{} images have two boxes around the same object</source>
        <translation>{} imágenes tienen dos recuadros alrededor del mismo objeto</translation>
    </message>
    <message>
        <source>1 image has two boxes around the same object</source>
        <translation>1 imagen tiene dos recuadros alrededor del mismo objeto</translation>
    </message>
    <message>
        <source>1 image is not labelled yet and is not used for training</source>
        <translation>1 imagen aún no está etiquetada y no se usa para entrenar</translation>
    </message>
    <message>
        <source>{} images are not labelled yet and are not used for training</source>
        <translation>{} imágenes aún no están etiquetadas y no se usan para entrenar</translation>
    </message>
    <message>
        <source>{} boxes are smaller than {} pixels at {} × {}, too small to be detected reliably. A larger input helps</source>
        <translation>{} recuadros miden menos de {} píxeles a {} × {}, demasiado pequeños para encontrarlos con fiabilidad. Ayuda una entrada mayor</translation>
    </message>
    <message>
        <source>{} boxes, most of them {} of the longer image side</source>
        <translation>{} recuadros, la mayoría de {} del lado mayor de la imagen</translation>
    </message>
    <message>
        <source>{} boxes, most of them {} to {} of the longer image side (median {})</source>
        <translation>{} recuadros, la mayoría entre {} y {} del lado mayor de la imagen (mediana {})</translation>
    </message>
    <message>
        <source>Most are {} times as wide as they are high</source>
        <translation>La mayoría son {} veces más anchos que altos</translation>
    </message>
    <message>
        <source>Most are {} to {} times as wide as they are high (median {})</source>
        <translation>La mayoría son entre {} y {} veces más anchos que altos (mediana {})</translation>
    </message>
    <message>
        <source>{}: {}. Too few to learn from.</source>
        <translation>{}: {}. Demasiado pocas para aprender.</translation>
    </message>
    <message>
        <source>{}: {}. More would help.</source>
        <translation>{}: {}. Más ayudarían.</translation>
    </message>
    <message>
        <source>{}: smaller than {} pixels</source>
        <translation>{}: menos de {} píxeles</translation>
    </message>
    <message>
        <source>{}: shorter than {} characters</source>
        <translation>{}: con menos de {} caracteres</translation>
    </message>
    <message>
        <source>{}: in both the training and the test set, so the score is inflated (data leakage)</source>
        <translation>{}: en entrenamiento y en prueba a la vez, así que la puntuación está inflada (fuga de datos)</translation>
    </message>
    <message>
        <source>{}: unlike all the others (outliers). Do they belong here?</source>
        <translation>{}: distintas de todas las demás (atípicas). ¿Deben estar aquí?</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 etiqueta</translation>
    </message>
    <message>
        <source>{} labels</source>
        <translation>{} etiquetas</translation>
    </message>
    <message>
        <source>{} {} are near-duplicates of others with a different label</source>
        <translation>{} {} son casi duplicados de otros con otra etiqueta</translation>
    </message>
    <message>
        <source>{} classes have fewer than {} labels. Too few to learn from.</source>
        <translation>{} clases tienen menos de {} etiquetas. Demasiado pocas para aprender.</translation>
    </message>
    <message>
        <source>{} classes have fewer than {} labels. More would help.</source>
        <translation>{} clases tienen menos de {} etiquetas. Más ayudarían.</translation>
    </message>
    <message>
        <source>{} has {} times as many labels as {}. Training partly compensates for this.</source>
        <translation>{} tiene {} veces más etiquetas que {}. El entrenamiento lo compensa en parte.</translation>
    </message>
    <message>
        <source>{}: more than {} times as long as wide; the network sees only the centre</source>
        <translation>{}: más de {} veces más largas que anchas; la red solo ve el centro</translation>
    </message>
    <message>
        <source>{}: longer than about {} characters; the rest is not read</source>
        <translation>{}: más de unos {} caracteres; la red no lee el resto</translation>
    </message>
    <message>
        <source>{}: apparently in another language ({}) than the rest ({}). A monolingual network understands other languages poorly</source>
        <translation>{}: al parecer en otro idioma ({}) que el resto ({}). Una red que solo conoce un idioma entiende mal los demás</translation>
    </message>
    <message>
        <source>{}: moved or deleted. Drop their new folder here; they are recognised by their content</source>
        <translation>{}: movidos o borrados. Suelte aquí su nueva carpeta; se reconocen por su contenido</translation>
    </message>
    <message>
        <source>{}: possibly mislabelled, because similar samples have another label</source>
        <translation>{}: quizá mal etiquetadas, porque muestras parecidas tienen otra etiqueta</translation>
    </message>
    <message>
        <source>{} {} are near-duplicates of others</source>
        <translation>{} {} son casi duplicados de otros</translation>
    </message>
    <message>
        <source>{} seems to be several labels at once, taken as one class</source>
        <translation>{} parece reunir varias etiquetas, tomadas como una sola clase</translation>
    </message>
    <message>
        <source>{} classes seem to be several labels at once, each taken as one class: {}</source>
        <translation>{} clases parecen reunir varias etiquetas, tomadas cada una como una sola clase: {}</translation>
    </message>
    <message>
        <source>{}: differ only in case or spaces. Are they the same class?</source>
        <translation>{}: solo difieren en mayúsculas o espacios. ¿Son una sola clase?</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Data quality</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>No se encontró nada malo.</translation>
    </message>
    <message>
        <source>Checked so far: text lengths. Still to check: missing files.</source>
        <translation>Comprobado hasta ahora: longitud de los textos. Aún sin comprobar: archivos que faltan.</translation>
    </message>
    <message>
        <source>Checked so far: number of labels, text lengths. Still to check: near-duplicates, outliers, doubtful labels, languages.</source>
        <translation>Comprobado hasta ahora: número de etiquetas, longitud de los textos. Aún sin comprobar: casi duplicados, atípicos, etiquetas dudosas, idiomas.</translation>
    </message>
    <message>
        <source>Checked so far: boxes. Still to check: near-duplicates, outliers, missing files.</source>
        <translation>Comprobado hasta ahora: recuadros. Aún sin comprobar: casi duplicados, atípicos, archivos que faltan.</translation>
    </message>
    <message>
        <source>Checked so far: number of labels, image sizes. Still to check: near-duplicates, outliers, doubtful labels, missing files.</source>
        <translation>Comprobado hasta ahora: número de etiquetas, tamaño de las imágenes. Aún sin comprobar: casi duplicados, atípicos, etiquetas dudosas, archivos que faltan.</translation>
    </message>
    <message>
        <source>{}. Click to show them.</source>
        <translation>{}. Pulse para verlos.</translation>
    </message>
    <message>
        <source>{} Click to show them.</source>
        <translation>{} Pulse para verlos.</translation>
    </message>
    <message>
        <source>Move all their labels to this class; you can undo this</source>
        <translation>Dar todas sus etiquetas a esta clase; se puede deshacer</translation>
    </message>
    <message>
        <source>Merge into “{}”</source>
        <translation>Fusionar con «{}»</translation>
    </message>
    <message>
        <source>{} left out: see why</source>
        <translation>{} omitidos: ver por qué</translation>
    </message>
    <message>
        <source>1 left out: see why</source>
        <translation>1 omitido: ver por qué</translation>
    </message>
    <message>
        <source>All files and rows that could not be used, each with its reason</source>
        <translation>Todos los archivos y filas que no se pudieron usar, cada uno con su motivo</translation>
    </message>
    <message>
        <source>Mark these as read: do not show them again (Delete)</source>
        <translation>Marcar como leídos: no volver a mostrarlos (Supr)</translation>
    </message>
    <message>
        <source>Do not show left-out items again</source>
        <translation>No mostrar más lo omitido</translation>
    </message>
</context>
<context>
    <name>ImportButton</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>Importar más</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Import a table, archive or image…</source>
        <translation>Importar una tabla, un archivo zip o una imagen…</translation>
    </message>
    <message>
        <source>Import a table, choosing its columns…</source>
        <translation>Importar una tabla eligiendo sus columnas…</translation>
    </message>
    <message>
        <source>Import documents to ask questions about…</source>
        <translation>Importar documentos para preguntar…</translation>
    </message>
    <message>
        <source>Import images to draw boxes in…</source>
        <translation>Importar imágenes para dibujar recuadros…</translation>
    </message>
    <message>
        <source>Draw boxes in the existing images</source>
        <translation>Dibujar recuadros en las imágenes que están aquí</translation>
    </message>
    <message>
        <source>Paste texts or files</source>
        <translation>Pegar textos o archivos</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Import a table, an archive or an image</source>
        <translation>Importar una tabla, un archivo zip o una imagen</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Tables ({})</source>
        <translation>Tablas ({})</translation>
    </message>
    <message>
        <source>Import documents to ask questions about</source>
        <translation>Importar documentos para preguntar</translation>
    </message>
    <message>
        <source>Documents ({})</source>
        <translation>Documentos ({})</translation>
    </message>
    <message>
        <source>Import images to draw boxes in</source>
        <translation>Importar imágenes para dibujar recuadros</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be imported.</source>
        <translation>En el portapapeles no hay nada que se pueda importar.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import {} {}</source>
        <translation>Importar {} {}</translation>
    </message>
    <message>
        <source>Examining {}…</source>
        <translation>Examinando {}…</translation>
    </message>
    <message>
        <source>This cannot be imported yet</source>
        <translation>Esto aún no se puede importar</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>Esto no se puede importar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Already imported: labels, boxes, answers and splits will be updated from this source.</source>
        <translation>Ya importado: etiquetas, recuadros, respuestas y particiones seguirán lo que dice ahora.</translation>
    </message>
    <message>
        <source>Nothing in it can be used. Choose another way to read it, or another file or folder.</source>
        <translation>No se puede usar nada de ello. Elija otra forma de leerlo, u otro archivo o carpeta.</translation>
    </message>
    <message>
        <source>About {}</source>
        <translation>Aprox. {}</translation>
    </message>
    <message>
        <source>More than {}</source>
        <translation>Más de {}</translation>
    </message>
    <message>
        <source>One row or file cannot be used</source>
        <translation>Una fila o archivo no se puede usar</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>No se usa: {}</translation>
    </message>
    <message>
        <source>{} rows or files cannot be used</source>
        <translation>{} filas o archivos no se pueden usar</translation>
    </message>
    <message>
        <source>1 note on how it is read</source>
        <translation>Una observación sobre la lectura</translation>
    </message>
    <message>
        <source>{} notes on how it is read</source>
        <translation>{} observaciones sobre la lectura</translation>
    </message>
    <message>
        <source>{} – see why…</source>
        <translation>{} – ver por qué…</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>({} of {})</source>
        <translation>({} de {})</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the current task</source>
        <translation>Detener la tarea en curso</translation>
    </message>
    <message>
        <source>Pause or resume the current task</source>
        <translation>Pausar o reanudar la tarea en curso</translation>
    </message>
    <message>
        <source>Queued tasks</source>
        <translation>Tareas en cola</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The full message with technical details, to copy</source>
        <translation>El mensaje completo con detalles técnicos, para copiarlo</translation>
    </message>
    <message>
        <source>Dismiss this message; it has been read</source>
        <translation>Cerrar este mensaje; ya está leído</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Queued: {} and {} more</source>
        <translation>En cola: {} y {} más</translation>
    </message>
    <message>
        <source>Queued: {}</source>
        <translation>En cola: {}</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Vaciar la cola</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stopping at the next safe point …</source>
        <translation>Se detiene en el próximo punto seguro …</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <source>“{}” is still running. Wait for it, or cancel it first.</source>
        <translation>«{}» sigue en marcha. Espere, o cancélelo antes.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search for a key or what it does</source>
        <translation>Buscar una tecla o lo que hace</translation>
    </message>
    <message>
        <source>No matching key. Search for something else.</source>
        <translation>Ninguna tecla corresponde. Busque otra cosa.</translation>
    </message>
</context>
<context>
    <name>LearningAlong</name>
    <message>
        <source>Training on {} images</source>
        <translation>Entrenando con {} imágenes</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… y {} más</translation>
    </message>
    <message>
        <source>Fix these files and import them again; existing samples are not duplicated.</source>
        <translation>Corrija estos archivos e impórtelos de nuevo: lo que ya está aquí no se duplica.</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>Preview model</source>
        <translation>Modelo preliminar</translation>
    </message>
    <message>
        <source>The share of labelled samples it predicts correctly, each predicted without its label (cross-validation). If the hardest samples are labelled first, the others are easier.</source>
        <translation>La proporción de muestras etiquetadas que predice bien, cada una sin conocer su etiqueta (validación cruzada). Si se etiquetan primero las más difíciles, las demás son más fáciles.</translation>
    </message>
    <message>
        <source>Minimum confidence of the suggestions to accept</source>
        <translation>Confianza mínima de las sugerencias que se aceptan</translation>
    </message>
    <message>
        <source>Turn these suggestions into labels</source>
        <translation>Convertir estas sugerencias en etiquetas</translation>
    </message>
    <message>
        <source>Show the most informative first</source>
        <translation>Mostrar antes las más informativas</translation>
    </message>
    <message>
        <source>Labelling the most informative samples first improves the model fastest</source>
        <translation>Etiquetar primero las muestras más informativas mejora el modelo más rápido</translation>
    </message>
    <message>
        <source>Compute features</source>
        <translation>Calcular características</translation>
    </message>
    <message>
        <source>Compute the features needed for suggestions</source>
        <translation>Calcular lo que necesitan las sugerencias</translation>
    </message>
    <message>
        <source>Loading features …</source>
        <translation>Cargando características …</translation>
    </message>
    <message>
        <source>Starts once the features of all samples have been computed.</source>
        <translation>Empieza cuando se han calculado las características de las muestras.</translation>
    </message>
    <message>
        <source>Label first the images that resemble many others but none that are labelled.</source>
        <translation>Etiquete primero las imágenes que se parecen a muchas otras y a ninguna etiquetada.</translation>
    </message>
    <message>
        <source>Label samples of two classes to get suggestions.</source>
        <translation>Etiquete muestras de dos clases para obtener sugerencias.</translation>
    </message>
    <message>
        <source>The first suggestions are based on the class names; every label you give improves them.</source>
        <translation>Las primeras sugerencias se basan en los nombres de las clases; cada etiqueta que dé las mejora.</translation>
    </message>
    <message>
        <source>cross-validated accuracy (95 % confidence interval {} – {}), {} labels</source>
        <translation>exactitud en validación cruzada (intervalo de confianza del 95 %: {} – {}), {} etiquetas</translation>
    </message>
    <message>
        <source>Accept {} at ≥</source>
        <translation>Aceptar {} desde</translation>
    </message>
</context>
<context>
    <name>LiveHead</name>
    <message>
        <source>Computing features</source>
        <translation>Calculando características</translation>
    </message>
    <message>
        <source>Measuring {}</source>
        <translation>Midiendo {}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Deshecho: {}</translation>
    </message>
    <message>
        <source>{} {} · saved</source>
        <translation>{} {} · guardado</translation>
    </message>
    <message>
        <source>{} {} · {} classes · saved</source>
        <translation>{} {} · {} clases · guardado</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Choose a folder for your projects</source>
        <translation>Elija una carpeta para sus proyectos</translation>
    </message>
    <message>
        <source>Closing the project …</source>
        <translation>Cerrando el proyecto …</translation>
    </message>
    <message>
        <source>Redone: {}</source>
        <translation>Rehecho: {}</translation>
    </message>
    <message>
        <source>{}: a model alone can only be tried. Open or create a project.</source>
        <translation>{}: un modelo solo puede probarse, nada más. Abra un proyecto o cree uno.</translation>
    </message>
    <message>
        <source>{}: open a project first, or create one from your data</source>
        <translation>{}: abra primero un proyecto, o cree uno con sus datos</translation>
    </message>
    <message>
        <source>{} {} · 1 class · saved</source>
        <translation>{} {} · 1 clase · guardado</translation>
    </message>
    <message>
        <source>no samples yet · saved</source>
        <translation>aún sin muestras · guardado</translation>
    </message>
    <message>
        <source>exported model, no project</source>
        <translation>un modelo exportado, sin proyecto</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Samples that look alike to the network lie close together</source>
        <translation>Las muestras que la red ve parecidas están cerca</translation>
    </message>
    <message>
        <source>Show map</source>
        <translation>Mostrar el mapa</translation>
    </message>
    <message>
        <source>Map of samples</source>
        <translation>Mapa de muestras</translation>
    </message>
    <message>
        <source>In the part of the map</source>
        <translation>En la parte del mapa</translation>
    </message>
</context>
<context>
    <name>MapWindow</name>
    <message>
        <source>Map of samples</source>
        <translation>Mapa de muestras</translation>
    </message>
    <message>
        <source>Point at a sample to see its name; turn the wheel to zoom, drag to move.</source>
        <translation>Señale una muestra para ver su nombre; la rueda amplía, arrastrar mueve.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Todo el mapa</translation>
    </message>
    <message>
        <source>Show in browser</source>
        <translation>Mostrar en el navegador</translation>
    </message>
    <message>
        <source>The samples in view</source>
        <translation>Las muestras a la vista</translation>
    </message>
    <message>
        <source>and {} more classes</source>
        <translation>y {} clases más</translation>
    </message>
    <message>
        <source>{} of {} samples in view</source>
        <translation>{} de {} muestras a la vista</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>An unexpected error occurred: {}. See the log for details.</source>
        <translation>Ocurrió un error inesperado: {}. Consulte el registro.</translation>
    </message>
</context>
<context>
    <name>MistakesCard</name>
    <message>
        <source>Most confident mistakes</source>
        <translation>Errores con más confianza</translation>
    </message>
    <message>
        <source>Click one to enlarge it; 1–9 and 0 correct its label.</source>
        <translation>Pulse una para verla grande; 1–9, 0 corrigen su etiqueta.</translation>
    </message>
    <message>
        <source>Show all mistakes</source>
        <translation>Mostrar todos los errores</translation>
    </message>
    <message>
        <source>Show them in the browser</source>
        <translation>Mostrarlos en el navegador</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>predicted {} ({})</source>
        <translation>predicción: {} ({})</translation>
    </message>
    <message>
        <source>{}: labelled {}, {}</source>
        <translation>{}: etiquetada {}, {}</translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message>
        <source>Use this recommendation</source>
        <translation>Usar esta recomendación</translation>
    </message>
    <message>
        <source>Choose the recommended network and method</source>
        <translation>Elegir lo recomendado</translation>
    </message>
    <message>
        <source>Which pre-trained network?</source>
        <translation>¿Qué red preentrenada?</translation>
    </message>
    <message>
        <source>How to adapt it</source>
        <translation>Cómo adaptarla</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train it</source>
        <translation>Entrenarla</translation>
    </message>
    <message>
        <source>Measuring {}</source>
        <translation>Midiendo {}</translation>
    </message>
    <message>
        <source>This is the small edition: you can label samples and try models, but not train.</source>
        <translation>Esta es la edición pequeña: etiqueta y prueba modelos, pero no entrena.</translation>
    </message>
    <message>
        <source>Recommended: {} with {}. {}</source>
        <translation>Recomendado: {} con {}. {}</translation>
    </message>
    <message>
        <source>Answer at least {} questions.</source>
        <translation>Responda al menos {} preguntas.</translation>
    </message>
    <message>
        <source>Draw boxes in at least {} images.</source>
        <translation>Dibuje recuadros en al menos {} imágenes.</translation>
    </message>
    <message>
        <source>First label samples of at least two classes.</source>
        <translation>Etiquete primero muestras de al menos dos clases.</translation>
    </message>
    <message>
        <source>Each class needs at least two labelled samples.</source>
        <translation>Cada clase necesita al menos dos muestras etiquetadas.</translation>
    </message>
    <message>
        <source>{} with only one: {}</source>
        <translation>{} con una sola: {}</translation>
    </message>
    <message>
        <source>Label some samples first to get a recommendation.</source>
        <translation>Etiquete primero algunas muestras para obtener una recomendación.</translation>
    </message>
    <message>
        <source>Train · {}</source>
        <translation>Entrenar · {}</translation>
    </message>
    <message>
        <source>Recommended: Full. Pre-trained networks cannot find answers yet, so all layers are fine-tuned, first on practice questions generated from your passages.</source>
        <translation>Recomendado: Completo. Las redes preentrenadas aún no saben encontrar respuestas, así que se ajustan todas las capas, primero con preguntas de práctica generadas de sus pasajes.</translation>
    </message>
    <message>
        <source>Recommended: Full. Pre-trained networks cannot locate objects yet, so all layers are fine-tuned, which takes minutes. Quick trains only the new layers and finishes sooner.</source>
        <translation>Recomendado: Completo. Las redes preentrenadas aún no saben localizar objetos, así que se ajustan todas las capas, lo que lleva minutos. «Rápido» solo entrena las capas nuevas y termina antes.</translation>
    </message>
    <message>
        <source>{}: pre-trained for object detection</source>
        <translation>{}: preentrenada para detectar objetos</translation>
    </message>
    <message>
        <source>{}: pre-trained for object detection; large, needs a GPU</source>
        <translation>{}: preentrenada para detectar objetos; grande, requiere una GPU</translation>
    </message>
    <message>
        <source>{}: {} samples per second on this computer</source>
        <translation>{}: {} muestras por segundo en este ordenador</translation>
    </message>
    <message>
        <source>{}: not measured on this computer yet</source>
        <translation>{}: aún sin medir en este ordenador</translation>
    </message>
    <message>
        <source>Measure the speed here</source>
        <translation>Medir su velocidad aquí</translation>
    </message>
    <message>
        <source>Download and measure</source>
        <translation>Descargar y medir</translation>
    </message>
</context>
<context>
    <name>NextStepsCard</name>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Show what to label next</source>
        <translation>Mostrar qué etiquetar a continuación</translation>
    </message>
    <message>
        <source>Choose a method in the Model pane; Automatic tries fine-tuning where it can pay off</source>
        <translation>Elija un método en el panel Modelo; «Automático» prueba el ajuste fino donde puede merecer la pena</translation>
    </message>
    <message>
        <source>Try another method</source>
        <translation>Probar otro método</translation>
    </message>
    <message>
        <source>Predict new samples with this model</source>
        <translation>Predecir muestras nuevas con este modelo</translation>
    </message>
    <message>
        <source>Try it on new data</source>
        <translation>Probarlo con datos nuevos</translation>
    </message>
    <message>
        <source>Write model.onnx</source>
        <translation>Escribir model.onnx</translation>
    </message>
    <message>
        <source>Export this model</source>
        <translation>Exportar este modelo</translation>
    </message>
    <message>
        <source>Label more: {} without a label</source>
        <translation>Etiquetar más: {} sin etiqueta</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Predicted by {}.</source>
        <translation>Predicción de {}.</translation>
    </message>
    <message>
        <source>Predicted by the exported model {}.</source>
        <translation>Predicción del modelo exportado {}.</translation>
    </message>
    <message>
        <source>The run used for predictions</source>
        <translation>La ejecución usada para predecir</translation>
    </message>
    <message>
        <source>Predicted by the verified export of {}.</source>
        <translation>Predicción de la exportación verificada de {}.</translation>
    </message>
    <message>
        <source>This answered question was in the training set, so a correct answer proves little.</source>
        <translation>Esta pregunta respondida estaba en el conjunto de entrenamiento, así que una respuesta correcta prueba poco.</translation>
    </message>
    <message>
        <source>This labelled text was in the training set, so a correct prediction proves little.</source>
        <translation>Este texto etiquetado estaba en el conjunto de entrenamiento, así que una predicción correcta prueba poco.</translation>
    </message>
    <message>
        <source>This labelled image was in the training set, so a correct prediction proves little.</source>
        <translation>Esta imagen etiquetada estaba en el conjunto de entrenamiento, así que una predicción correcta prueba poco.</translation>
    </message>
    <message>
        <source>Uses the exported model; nothing leaves this computer.</source>
        <translation>Usa el modelo exportado; nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>{} is used; nothing leaves this computer.</source>
        <translation>{} en uso; nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Predicted by {}; its export is verified and gives the same predictions.</source>
        <translation>Predicción de {}; su exportación está verificada y da las mismas predicciones.</translation>
    </message>
</context>
<context>
    <name>PassageText</name>
    <message>
        <source>The passage</source>
        <translation>El pasaje</translation>
    </message>
</context>
<context>
    <name>PictureSources</name>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Test image</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>Try an image from the test set, or else an unlabelled one, or else one from the training set</source>
        <translation>Probar una imagen del conjunto de prueba; si no hay, una sin etiqueta, y si no, una del de entrenamiento</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Try an image</source>
        <translation>Probar una imagen</translation>
    </message>
    <message>
        <source>Try all images in a folder</source>
        <translation>Probar todas las imágenes de una carpeta</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Try the clipboard contents</source>
        <translation>Probar lo que hay en el portapapeles</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Cámara…</translation>
    </message>
    <message>
        <source>Try what the camera sees</source>
        <translation>Probar lo que ve la cámara</translation>
    </message>
    <message>
        <source>Images and videos ({})</source>
        <translation>Imágenes y vídeos ({})</translation>
    </message>
    <message>
        <source>There is no image on the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>PictureTry</name>
    <message>
        <source>Show where the model looked</source>
        <translation>Mostrar dónde miró el modelo</translation>
    </message>
    <message>
        <source>Occlusion: parts of the image are covered one at a time; confidence drops most without the red parts</source>
        <translation>Oclusión: se tapan partes de la imagen una a una; en rojo, aquellas sin las que baja la confianza</translation>
    </message>
    <message>
        <source>{}: predicting …</source>
        <translation>{}: prediciendo …</translation>
    </message>
    <message>
        <source>Drop an image, a folder or a video here</source>
        <translation>Suelte aquí una imagen, una carpeta o un vídeo</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Esto no se puede leer</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>{}: {} confidence, {} ms</source>
        <translation>{}: {} de confianza, {} ms</translation>
    </message>
    <message>
        <source>{} · label: {}</source>
        <translation>{} · etiqueta: {}</translation>
    </message>
</context>
<context>
    <name>PreviewFrame</name>
    <message>
        <source>Every unused file or row with the reason, and all notes</source>
        <translation>Cada archivo o fila que no se usa, con su motivo, y todas las observaciones</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>No importar nada</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import what is shown (Enter)</source>
        <translation>Importar lo que se muestra (Intro)</translation>
    </message>
    <message>
        <source>{} of the {} images shown cannot be read: {}</source>
        <translation>{} de las {} imágenes mostradas no se pueden leer: {}</translation>
    </message>
</context>
<context>
    <name>QuestionResult</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Peores errores</translation>
    </message>
    <message>
        <source>Show all mistakes</source>
        <translation>Mostrar todos los errores</translation>
    </message>
    <message>
        <source>Show them in the browser</source>
        <translation>Mostrarlos en el navegador</translation>
    </message>
    <message>
        <source>F1, measured on {} questions: {}. With so few passages ({}) there is no confidence interval.</source>
        <translation>F1, medido en {} preguntas: {}. Con tan pocos pasajes ({}) no hay intervalo de confianza.</translation>
    </message>
    <message>
        <source>{} match word for word</source>
        <translation>{} coinciden palabra por palabra</translation>
    </message>
    <message>
        <source>F1 (95 % confidence interval {} – {}), measured on {} questions: {}</source>
        <translation>F1 (intervalo de confianza del 95 %: {} – {}), medido en {} preguntas: {}</translation>
    </message>
    <message>
        <source>{} match word for word ({} – {})</source>
        <translation>{} coinciden palabra por palabra ({} – {})</translation>
    </message>
    <message>
        <source>{} with an answer: F1 {}</source>
        <translation>{} con respuesta: F1 {}</translation>
    </message>
    <message>
        <source>{} without an answer: {} correct</source>
        <translation>{} sin respuesta: {} correctas</translation>
    </message>
    <message>
        <source>Calibration error (ECE): {}</source>
        <translation>Error de calibración (ECE): {}</translation>
    </message>
    <message>
        <source>None: every answer is correct.</source>
        <translation>Ninguno: todas las respuestas son correctas.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>{}
answer: {}
prediction: {} ({})</source>
        <translation>{}
respuesta: {}
predicción: {} ({})</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
</context>
<context>
    <name>QuestionTry</name>
    <message>
        <source>Paste the passage to search</source>
        <translation>Pegue el pasaje en el que buscar</translation>
    </message>
    <message>
        <source>The passage to search</source>
        <translation>El pasaje en el que buscar</translation>
    </message>
    <message>
        <source>Ask a question, then Enter</source>
        <translation>Haga una pregunta, luego Intro</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>A passage and a question</source>
        <translation>Un pasaje y una pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Test question</source>
        <translation>Pregunta de prueba</translation>
    </message>
    <message>
        <source>{} confidence, {} ms</source>
        <translation>{} de confianza, {} ms</translation>
    </message>
    <message>
        <source>{} · label: {}</source>
        <translation>{} · etiqueta: {}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask this</source>
        <translation>Preguntar esto</translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation>Abrir un documento…</translation>
    </message>
    <message>
        <source>Search a text file</source>
        <translation>Buscar en un archivo de texto</translation>
    </message>
    <message>
        <source>Try a question from the test set, or else an unanswered one, or else one from the training set</source>
        <translation>Probar una pregunta del conjunto de prueba; si no hay, una sin responder, y si no, una del de entrenamiento</translation>
    </message>
    <message>
        <source>Enter a passage and a question.</source>
        <translation>Necesita un pasaje y una pregunta.</translation>
    </message>
    <message>
        <source>predicting …</source>
        <translation>prediciendo …</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Documents ({})</source>
        <translation>Documentos ({})</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Abrir un documento</translation>
    </message>
    <message>
        <source>It contains no answer</source>
        <translation>No hay respuesta en él</translation>
    </message>
</context>
<context>
    <name>QuestionViewer</name>
    <message>
        <source>Another question about this passage, then Enter</source>
        <translation>Otra pregunta sobre este pasaje, luego Intro</translation>
    </message>
    <message>
        <source>Another question about this passage</source>
        <translation>Otra pregunta sobre este pasaje</translation>
    </message>
    <message>
        <source>Ask another question (Q)</source>
        <translation>Hacer otra pregunta (Q)</translation>
    </message>
    <message>
        <source>This is the answer</source>
        <translation>Esta es la respuesta</translation>
    </message>
    <message>
        <source>Select the answer in the passage first (A)</source>
        <translation>Seleccione antes la respuesta en el pasaje (A)</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>No hay respuesta</translation>
    </message>
    <message>
        <source>The passage does not answer this question (U)</source>
        <translation>El pasaje no responde a esta pregunta (U)</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Select what the latest model predicts as the answer (S)</source>
        <translation>Seleccionar lo que el último modelo predice como respuesta (S)</translation>
    </message>
    <message>
        <source>No question yet: press Q to ask one</source>
        <translation>Aún no hay pregunta: pulse Q para hacer una</translation>
    </message>
    <message>
        <source>Not answered yet: select the answer in the passage, then press A. U: no answer.</source>
        <translation>Aún sin responder: seleccione la respuesta en el pasaje y pulse A. U: sin respuesta.</translation>
    </message>
    <message>
        <source>The passage does not answer it.</source>
        <translation>El pasaje no tiene respuesta para ella.</translation>
    </message>
    <message>
        <source>Nothing is selected: select the answer with the mouse, or with Shift and the arrow keys.</source>
        <translation>No hay nada seleccionado: marque la respuesta con el ratón, o con Mayús y las flechas.</translation>
    </message>
    <message>
        <source>predicting …</source>
        <translation>prediciendo …</translation>
    </message>
    <message>
        <source>Prediction: “{}” ({} confidence). A accepts it.</source>
        <translation>Predicción: «{}» ({} de confianza). A la acepta.</translation>
    </message>
    <message>
        <source>Prediction: no answer ({} confidence). U accepts it.</source>
        <translation>Predicción: sin respuesta ({} de confianza). U la acepta.</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Quitar la respuesta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Ask a question first: press Q, type it, then Enter.</source>
        <translation>Haga primero una pregunta: pulse Q, escríbala e Intro.</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Not used</source>
        <translation>No se usan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>… and possibly more</source>
        <translation>… y quizá más</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>Rename the project</source>
        <translation>Renombrar el proyecto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move the project “{}” with its labels and trained models to the trash?</source>
        <translation>¿Mover a la papelera el proyecto «{}» con sus etiquetas y modelos entrenados?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>{} cannot be moved to the trash here. Delete the folder instead.</source>
        <translation>Aquí no se puede mover {} a la papelera. Borre la carpeta.</translation>
    </message>
    <message>
        <source>{}
F2 renames it, Delete removes it from this list</source>
        <translation>{}
F2 renombra, Supr lo quita de esta lista</translation>
    </message>
    <message>
        <source>Training was interrupted</source>
        <translation>El entrenamiento se interrumpió</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Actions for {}</source>
        <translation>Acciones para {}</translation>
    </message>
    <message>
        <source>Rename, show the folder, remove</source>
        <translation>Renombrar, mostrar la carpeta, quitar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>Mover a la papelera…</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>Of the predictions with 80 to 90 % confidence, 80 to 90 % should be correct, so the bars should end on the line</source>
        <translation>De las predicciones con 80 a 90 % de confianza, entre 80 y 90 % deberían ser correctas: barras que acaban en la línea</translation>
    </message>
    <message>
        <source>{}–{} %: {} of {}</source>
        <translation>{}–{} %: {} de {}</translation>
    </message>
    <message>
        <source>Correct predictions by confidence: {}</source>
        <translation>Predicciones correctas según la confianza: {}</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>{}: {} of {} · {} per second · memory {}</source>
        <translation>{}: {} de {} · {} por segundo · memoria {}</translation>
    </message>
    <message>
        <source>, device {}</source>
        <translation>, dispositivo {}</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>{}: done in {}</source>
        <translation>{}: terminado en {}</translation>
    </message>
    <message>
        <source>{} {} ({})</source>
        <translation>{} {} ({})</translation>
    </message>
    <message>
        <source>{} after epoch {}</source>
        <translation>{} tras la época {}</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Compare run {}</source>
        <translation>Comparar la ejecución {}</translation>
    </message>
    <message>
        <source>Select two to five runs to compare them</source>
        <translation>Marque de dos a cinco ejecuciones para compararlas</translation>
    </message>
    <message>
        <source>started by the program, for suggestions</source>
        <translation>iniciada por el programa, para sugerencias</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>Actions for run {}</source>
        <translation>Acciones para la ejecución {}</translation>
    </message>
    <message>
        <source>Show, repeat, note, delete</source>
        <translation>Mostrar, repetir, anotar, borrar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Resume after its last complete epoch</source>
        <translation>Reanudar tras su última época completa</translation>
    </message>
    <message>
        <source>Repeat with changes…</source>
        <translation>Repetir con cambios…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on run {}</source>
        <translation>Nota sobre la ejecución {}</translation>
    </message>
</context>
<context>
    <name>SampleMenu</name>
    <message>
        <source>Another class…</source>
        <translation>Otra clase…</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>Una clase nueva…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>{} characters</source>
        <translation>{} caracteres</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>not labelled yet</source>
        <translation>aún sin etiquetar</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(quitada)</translation>
    </message>
    <message>
        <source>{}: no question yet</source>
        <translation>{}: aún sin pregunta</translation>
    </message>
    <message>
        <source>no objects</source>
        <translation>sin objetos</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>, suggested {} {}</source>
        <translation>, sugerida {} {}</translation>
    </message>
</context>
<context>
    <name>SampleRows</name>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>no answer in the passage</source>
        <translation>no contiene respuesta</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Samples as a table</source>
        <translation>Muestras como tabla</translation>
    </message>
</context>
<context>
    <name>SampleTiles</name>
    <message>
        <source>Samples: {}</source>
        <translation>Muestras: {}</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>sin etiquetar</translation>
    </message>
    <message>
        <source>no objects</source>
        <translation>sin objetos</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Class …</source>
        <translation>Clase …</translation>
    </message>
    <message>
        <source>All classes, with search; you can add a new one (C)</source>
        <translation>Todas las clases, con búsqueda; se puede añadir una nueva (C)</translation>
    </message>
    <message>
        <source>Clear label</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Remove the label (X)</source>
        <translation>Quitar la etiqueta (X)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Change their split (T)</source>
        <translation>Cambiar su partición (T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Remove them from the project (Delete)</source>
        <translation>Quitarlas del proyecto (Supr)</translation>
    </message>
    <message>
        <source>Select only the current one (Esc)</source>
        <translation>Seleccionar solo la actual (Esc)</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Label as {}</source>
        <translation>Etiquetar como {}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A class needs a name</source>
        <translation>Una clase necesita un nombre</translation>
    </message>
    <message>
        <source>A file or folder that was here has been moved or removed</source>
        <translation>Se ha movido o quitado un archivo o una carpeta que estaba aquí</translation>
    </message>
    <message>
        <source>A folder of your own must hold a config.json that transformers knows, without code of its own.</source>
        <translation>Una carpeta propia debe contener un config.json que transformers conozca, sin código propio.</translation>
    </message>
    <message>
        <source>A label field needs a unique name</source>
        <translation>Un campo de etiquetas necesita un nombre que no tenga ningún otro</translation>
    </message>
    <message>
        <source>A project needs a name</source>
        <translation>Un proyecto necesita un nombre</translation>
    </message>
    <message>
        <source>Another program holds the project&apos;s database</source>
        <translation>Otro programa tiene ocupada la base de datos del proyecto</translation>
    </message>
    <message>
        <source>Answer more of them: select the answer in the passage, or mark the question as having no answer.</source>
        <translation>Responda más: marque la respuesta en el pasaje o diga que no la hay.</translation>
    </message>
    <message>
        <source>Only {} images have boxes, but at least {} are needed for training</source>
        <translation>Hay recuadros en {} imágenes, y para aprender hacen falta al menos {}</translation>
    </message>
    <message>
        <source>Cancelled while another task was writing these features</source>
        <translation>Cancelado mientras otro trabajo escribía estas características</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed</source>
        <translation>Cancelado: no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another location.</source>
        <translation>Cambie sus permisos o elija otro lugar.</translation>
    </message>
    <message>
        <source>Change the splits in Data.</source>
        <translation>Cambie las particiones en Datos.</translation>
    </message>
    <message>
        <source>Check that config.json belongs to these weights.</source>
        <translation>Compruebe que config.json corresponda a estos pesos.</translation>
    </message>
    <message>
        <source>Check that the architecture in config.json is the one that was trained.</source>
        <translation>Compruebe que la arquitectura de config.json sea la entrenada.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Revise el nombre.</translation>
    </message>
    <message>
        <source>Choose a convolutional network, such as EfficientNet-Lite0.</source>
        <translation>Elija una red convolucional, como EfficientNet-Lite0.</translation>
    </message>
    <message>
        <source>Choose a folder of images, or a table.</source>
        <translation>Elija una carpeta con imágenes o una tabla.</translation>
    </message>
    <message>
        <source>Choose a folder of images.</source>
        <translation>Elija una carpeta con imágenes.</translation>
    </message>
    <message>
        <source>Choose a folder that contains project.db.</source>
        <translation>Elija una carpeta que contenga project.db.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Choose a model.onnx that this program exported.</source>
        <translation>Elija un model.onnx exportado por este programa.</translation>
    </message>
    <message>
        <source>Choose a new folder for the project.</source>
        <translation>Elija una carpeta nueva para el proyecto.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>Elija una carpeta nueva.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate or another network.</source>
        <translation>Elija una tasa de aprendizaje menor u otra red.</translation>
    </message>
    <message>
        <source>Choose another network.</source>
        <translation>Elija otra red.</translation>
    </message>
    <message>
        <source>Choose another method, or train the fields one by one.</source>
        <translation>Elija otro método o entrene los campos uno a uno.</translation>
    </message>
    <message>
        <source>Choose another method.</source>
        <translation>Elija otro método.</translation>
    </message>
    <message>
        <source>Choose another name, or merge the two classes.</source>
        <translation>Elija otro nombre o fusione las dos clases.</translation>
    </message>
    <message>
        <source>Choose another location.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose another table, or other columns.</source>
        <translation>Elija otra tabla u otras columnas.</translation>
    </message>
    <message>
        <source>Choose the folder of the data.</source>
        <translation>Elija la carpeta de los datos.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller network.</source>
        <translation>Cierre otros programas o elija una red más pequeña.</translation>
    </message>
    <message>
        <source>Close other programs that may be using its memory, and try again.</source>
        <translation>Cierre otros programas, que pueden ocupar su memoria, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Computing on {}</source>
        <translation>Calcula en: {}</translation>
    </message>
    <message>
        <source>Delete the folder and create the project again.</source>
        <translation>Borre la carpeta y cree el proyecto de nuevo.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Download or pack it again.</source>
        <translation>Descárguelo o comprímalo de nuevo.</translation>
    </message>
    <message>
        <source>Download them again.</source>
        <translation>Descárguelos de nuevo.</translation>
    </message>
    <message>
        <source>Downloading {} from the Hugging Face Hub</source>
        <translation>Descargando {} de Hugging Face Hub</translation>
    </message>
    <message>
        <source>Draw boxes around the objects in more images.</source>
        <translation>Dibuje recuadros alrededor de los objetos en más imágenes.</translation>
    </message>
    <message>
        <source>Export it again as COCO JSON for object detection.</source>
        <translation>Expórtelo otra vez como COCO JSON para detección de objetos.</translation>
    </message>
    <message>
        <source>Exported to {}: {}</source>
        <translation>Exportado a {}: {}</translation>
    </message>
    <message>
        <source>For example: utf-8, cp1252, gb18030.</source>
        <translation>Por ejemplo: utf-8, cp1252, gb18030.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Specify a folder of images or .txt files, a zip archive of one, or a table (CSV, TSV, Excel, JSON lines).</source>
        <translation>Dé una carpeta de imágenes o de archivos .txt, un zip de ella o una tabla (CSV, TSV, Excel, JSON lines).</translation>
    </message>
    <message>
        <source>Specify an image or a folder.</source>
        <translation>Dé una imagen o una carpeta.</translation>
    </message>
    <message>
        <source>Specify a text file (.txt, .md) or a folder of them.</source>
        <translation>Dé un archivo de texto (.txt, .md) o una carpeta de ellos.</translation>
    </message>
    <message>
        <source>Import them again.</source>
        <translation>Impórtelos de nuevo.</translation>
    </message>
    <message>
        <source>Reinstall the program.</source>
        <translation>Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>It cannot be read as “{}”</source>
        <translation>No se puede leer como «{}»</translation>
    </message>
    <message>
        <source>It could be: {}.</source>
        <translation>Podría ser: {}.</translation>
    </message>
    <message>
        <source>It resumes where it stopped when you start it again.</source>
        <translation>Al empezar de nuevo, continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Available: {}.</source>
        <translation>Disponible: {}.</translation>
    </message>
    <message>
        <source>Label field “{}”</source>
        <translation>Campo de etiquetas «{}»</translation>
    </message>
    <message>
        <source>Label more of them, or delete the class.</source>
        <translation>Etiquete más o borre la clase.</translation>
    </message>
    <message>
        <source>Label some of them, or train that field separately.</source>
        <translation>Etiquete algunos o aprenda ese campo por separado.</translation>
    </message>
    <message>
        <source>Label some samples of at least two different classes.</source>
        <translation>Etiquete algunas muestras con al menos dos clases distintas.</translation>
    </message>
    <message>
        <source>The search for near-duplicates was cancelled</source>
        <translation>Se canceló la búsqueda de casi duplicados</translation>
    </message>
    <message>
        <source>Cross-validated loss: {} for a new head alone, {} after contrastive fine-tuning</source>
        <translation>Pérdida en validación cruzada: {} con un cabezal nuevo solo, {} tras el ajuste fino contrastivo</translation>
    </message>
    <message>
        <source>Create a new project for it.</source>
        <translation>Cree un proyecto nuevo para ello.</translation>
    </message>
    <message>
        <source>Early stopping: no improvement on the validation set for {} epochs</source>
        <translation>Parada temprana: sin mejora en el conjunto de validación durante {} épocas</translation>
    </message>
    <message>
        <source>No column of the table contains texts</source>
        <translation>Ninguna columna de la tabla contiene textos</translation>
    </message>
    <message>
        <source>No column of the table contains paths of existing files</source>
        <translation>Ninguna columna de la tabla nombra archivos existentes</translation>
    </message>
    <message>
        <source>No column of the table contains paths of existing files or texts</source>
        <translation>Ninguna columna de la tabla nombra archivos existentes ni contiene textos</translation>
    </message>
    <message>
        <source>No images are left for comparing the exported file</source>
        <translation>No quedan imágenes con que comparar el archivo exportado</translation>
    </message>
    <message>
        <source>No images are left for training or testing</source>
        <translation>No quedan imágenes de las que aprender o con que probar</translation>
    </message>
    <message>
        <source>No images of the test set are left for the comparison</source>
        <translation>No quedan imágenes del conjunto de prueba para comparar</translation>
    </message>
    <message>
        <source>No questions are left for training or testing</source>
        <translation>No quedan preguntas de las que aprender o con que probar</translation>
    </message>
    <message>
        <source>No questions of the test set are left for the comparison</source>
        <translation>No quedan preguntas del conjunto de prueba para comparar</translation>
    </message>
    <message>
        <source>Nothing has been trained in this project yet</source>
        <translation>En este proyecto aún no se ha entrenado nada</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this, with the name of the network.</source>
        <translation>No se escribió nada. Comuníquelo con el nombre de la red.</translation>
    </message>
    <message>
        <source>Only a head can be trained on an int8 network</source>
        <translation>En una red int8 solo se puede aprender un cabezal</translation>
    </message>
    <message>
        <source>Only BERT, GPT-2 and RoBERTa tokenizers can be built into the file, and this network uses a different one.</source>
        <translation>Solo los tokenizadores del tipo de BERT, GPT-2 y RoBERTa caben en el archivo, y esta red tiene otro.</translation>
    </message>
    <message>
        <source>Open it and save it as .xlsx or as CSV (UTF-8).</source>
        <translation>Ábralo y guárdelo como .xlsx o como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Paths must be relative to the table&apos;s folder.</source>
        <translation>Las rutas deben ser relativas a la carpeta de la tabla.</translation>
    </message>
    <message>
        <source>Put model.safetensors in it.</source>
        <translation>Ponga model.safetensors en ella.</translation>
    </message>
    <message>
        <source>Repaired: {}</source>
        <translation>Reparado: {}</translation>
    </message>
    <message>
        <source>Restore the folder from a backup, or import the data into a new project.</source>
        <translation>Restaure la carpeta desde una copia o importe los datos en un proyecto nuevo.</translation>
    </message>
    <message>
        <source>Resumed after epoch {} of {}</source>
        <translation>Reanudado tras la época {} de {}</translation>
    </message>
    <message>
        <source>Resumed after warm-up epoch {} of {}</source>
        <translation>Reanudado tras la época {} de {} del calentamiento</translation>
    </message>
    <message>
        <source>Run {} cannot be used: {}</source>
        <translation>La ejecución {} no se puede usar: {}</translation>
    </message>
    <message>
        <source>Run {} has already ended</source>
        <translation>La ejecución {} ya ha terminado</translation>
    </message>
    <message>
        <source>Run {} has no report: {}</source>
        <translation>La ejecución {} no tiene informe: {}</translation>
    </message>
    <message>
        <source>Save it as SQuAD JSON, or as a table with the columns passage, question, answer.</source>
        <translation>Guárdelo como SQuAD JSON o como tabla con las columnas passage, question, answer.</translation>
    </message>
    <message>
        <source>Save it as safetensors.</source>
        <translation>Guárdelo como safetensors.</translation>
    </message>
    <message>
        <source>Save only model.state_dict().</source>
        <translation>Guarde solo model.state_dict().</translation>
    </message>
    <message>
        <source>Specify the encoding, or save the file as UTF-8.</source>
        <translation>Indique cuál es o guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>Empiece una nueva.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Start the run again.</source>
        <translation>Empiece la ejecución de nuevo.</translation>
    </message>
    <message>
        <source>Restarting from the beginning: the run was interrupted before the end of its first epoch</source>
        <translation>Se vuelve a empezar desde el principio: la ejecución se interrumpió antes de acabar su primera época</translation>
    </message>
    <message>
        <source>Labels: who wrote the message.</source>
        <translation>Etiquetas: quién escribió el mensaje.</translation>
    </message>
    <message>
        <source>Remove it from the project, or choose another network.</source>
        <translation>Quítelo del proyecto o elija otra red.</translation>
    </message>
    <message>
        <source>The Excel file cannot be read: it is empty</source>
        <translation>No se puede leer el archivo de Excel: está vacío</translation>
    </message>
    <message>
        <source>The Excel file cannot be read: {}</source>
        <translation>No se puede leer el archivo de Excel: {}</translation>
    </message>
    <message>
        <source>The Excel file has no sheet with data</source>
        <translation>El archivo de Excel no tiene ninguna hoja con celdas</translation>
    </message>
    <message>
        <source>The archive cannot be read: {}</source>
        <translation>No se puede leer el archivo comprimido: {}</translation>
    </message>
    <message>
        <source>The archive contains more than {} files</source>
        <translation>El archivo comprimido tiene más de {} archivos</translation>
    </message>
    <message>
        <source>The checkpoint is damaged or belongs to other labels: restarting from the beginning.</source>
        <translation>El punto de control está dañado o es de otras etiquetas que las actuales: se vuelve a empezar desde el principio.</translation>
    </message>
    <message>
        <source>The disk is too full to cache the output of the frozen layers, so it is recomputed in each epoch.</source>
        <translation>El disco está demasiado lleno para guardar los resultados intermedios; se calculan de nuevo en cada época.</translation>
    </message>
    <message>
        <source>The download failed: {}</source>
        <translation>La descarga ha fallado: {}</translation>
    </message>
    <message>
        <source>The download was cancelled</source>
        <translation>La descarga se canceló</translation>
    </message>
    <message>
        <source>The downloaded file does not match the one announced by the Hugging Face Hub</source>
        <translation>El archivo descargado no coincide con el anunciado por Hugging Face Hub</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>La exportación se canceló</translation>
    </message>
    <message>
        <source>The exported file and the trained network disagree: {}</source>
        <translation>El archivo exportado y la red entrenada no coinciden: {}</translation>
    </message>
    <message>
        <source>The exported file and the trained network disagree: {}, {} of them by a clear margin</source>
        <translation>El archivo exportado y la red entrenada no coinciden: {}, {} de ellas con claro margen</translation>
    </message>
    <message>
        <source>The exported file detects other objects than the trained network: {}, mAP {} instead of {}</source>
        <translation>El archivo exportado detecta otros objetos que la red entrenada: {}, mAP {} en lugar de {}</translation>
    </message>
    <message>
        <source>The features are kept for the next run.</source>
        <translation>Las características se conservan para la próxima ejecución.</translation>
    </message>
    <message>
        <source>The file contains more than weights and is not opened</source>
        <translation>El archivo contiene más que pesos y no se abre</translation>
    </message>
    <message>
        <source>The file contains no state dict</source>
        <translation>El archivo no contiene un state dict</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>La carpeta no está vacía</translation>
    </message>
    <message>
        <source>The Hugging Face Hub refused to serve {}: {}</source>
        <translation>Hugging Face Hub rechazó {}: {}</translation>
    </message>
    <message>
        <source>The import was stopped; everything imported so far is kept.</source>
        <translation>La importación se detuvo; lo importado se queda.</translation>
    </message>
    <message>
        <source>The loss is NaN, even with a smaller learning rate</source>
        <translation>La pérdida es NaN, incluso con una tasa de aprendizaje menor</translation>
    </message>
    <message>
        <source>There is not enough memory for even a single sample</source>
        <translation>La memoria no alcanza ni para una muestra</translation>
    </message>
    <message>
        <source>The network has not learnt anything yet: its predictions are so similar that the file and the network choose different ones</source>
        <translation>La red aún no ha aprendido nada: sus predicciones son tan parecidas que el archivo y la red eligen otras entre ellas</translation>
    </message>
    <message>
        <source>The network&apos;s output for this sample is not a finite number</source>
        <translation>La respuesta de la red a esta muestra no es un número finito</translation>
    </message>
    <message>
        <source>The parts of the network do not fit together: {}</source>
        <translation>Las partes de la red no encajan: {}</translation>
    </message>
    <message>
        <source>The project folder cannot be created: {}</source>
        <translation>No se puede crear la carpeta del proyecto: {}</translation>
    </message>
    <message>
        <source>The project&apos;s database cannot be read: {}</source>
        <translation>No se puede leer la base de datos del proyecto: {}</translation>
    </message>
    <message>
        <source>The run cannot be used: {}</source>
        <translation>La ejecución no se puede usar: {}</translation>
    </message>
    <message>
        <source>The run was cancelled before anything was learnt</source>
        <translation>La ejecución se canceló antes de aprender nada</translation>
    </message>
    <message>
        <source>The run was cancelled before its network was trained</source>
        <translation>La ejecución se canceló antes de entrenar su red</translation>
    </message>
    <message>
        <source>The run was cancelled while features were being computed</source>
        <translation>La ejecución se canceló mientras se calculaban características</translation>
    </message>
    <message>
        <source>The run was cancelled during the search for near-duplicates</source>
        <translation>La ejecución se canceló mientras se buscaban casi duplicados</translation>
    </message>
    <message>
        <source>The table has no columns file, class, xmin, ymin, xmax and ymax</source>
        <translation>La tabla no tiene columnas para file, class, xmin, ymin, xmax e ymax</translation>
    </message>
    <message>
        <source>The table has no columns “passage” and “question”</source>
        <translation>La tabla no tiene columnas «passage» y «question»</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>La tabla está vacía</translation>
    </message>
    <message>
        <source>The test set is locked</source>
        <translation>El conjunto de prueba está bloqueado</translation>
    </message>
    <message>
        <source>Connect to the internet, or choose a network whose weights are installed.</source>
        <translation>Conéctese a internet o elija una red cuyos pesos estén aquí.</translation>
    </message>
    <message>
        <source> in “{}”</source>
        <translation> en «{}»</translation>
    </message>
    <message>
        <source>1 sample was updated from {}</source>
        <translation>1 muestra se actualizó según {}</translation>
    </message>
    <message>
        <source>1 sample is no longer in {} or cannot be read there; it stays in the project: {}</source>
        <translation>1 muestra ya no está en {} o no se puede leer allí; permanece en el proyecto: {}</translation>
    </message>
    <message>
        <source>After the self-supervised warm-up, without any of your answers: F1 {} on the validation set</source>
        <translation>Tras el calentamiento autosupervisado, sin ninguna de sus respuestas: F1 {} en el conjunto de validación</translation>
    </message>
    <message>
        <source>COCO, boxes in {}</source>
        <translation>COCO, recuadros en {}</translation>
    </message>
    <message>
        <source>CVAT XML, image tags</source>
        <translation>XML de CVAT, etiquetas de imágenes</translation>
    </message>
    <message>
        <source>For example: predict out notes.txt &quot;When did it open?&quot;</source>
        <translation>Por ejemplo: predict out notes.txt &quot;¿Cuándo abrió?&quot;</translation>
    </message>
    <message>
        <source>It cannot be read: {}</source>
        <translation>No se puede leer: {}</translation>
    </message>
    <message>
        <source>It contains bytes that are not valid {}</source>
        <translation>Contiene bytes que no son {} válido</translation>
    </message>
    <message>
        <source>Stopped after {} of {} epochs.</source>
        <translation>Se detuvo tras {} de {} épocas.</translation>
    </message>
    <message>
        <source>Its character encoding is unknown</source>
        <translation>Sus caracteres están en una codificación desconocida</translation>
    </message>
    <message>
        <source>JSON lines with boxes</source>
        <translation>líneas JSON con recuadros</translation>
    </message>
    <message>
        <source>KITTI, one text file per image</source>
        <translation>KITTI, un archivo de texto por imagen</translation>
    </message>
    <message>
        <source>LabelMe, one JSON file per image</source>
        <translation>LabelMe, un archivo JSON por imagen</translation>
    </message>
    <message>
        <source>Free some space and try again; everything saved before is unharmed.</source>
        <translation>Libere espacio e inténtelo de nuevo; lo guardado antes está intacto.</translation>
    </message>
    <message>
        <source>No samples are left for comparing the exported file</source>
        <translation>No quedan muestras con las que comparar el archivo exportado</translation>
    </message>
    <message>
        <source>Nothing in it can be used – {}</source>
        <translation>No hay nada utilizable: {}</translation>
    </message>
    <message>
        <source>Nothing is downloaded for a folder of your own. Save the network with its complete configuration.</source>
        <translation>Para una carpeta propia no se descarga nada de internet. Guarde la red con toda su configuración.</translation>
    </message>
    <message>
        <source>Nothing was written. The files or classes of the run were changed or damaged: train again.</source>
        <translation>No se escribió nada. Los archivos de la ejecución o sus clases se cambiaron o dañaron: entrene de nuevo.</translation>
    </message>
    <message>
        <source>Pascal VOC, one XML file per image</source>
        <translation>Pascal VOC, un archivo XML por imagen</translation>
    </message>
    <message>
        <source>Put it back where it was and try again.</source>
        <translation>Devuélvalo a donde estaba e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Put it back where it was, or close the project and open it where it is now.</source>
        <translation>Devuélvalo a donde estaba, o cierre el proyecto y ábralo donde está ahora.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Check whether it is full or was removed, and try again; everything saved before is unharmed.</source>
        <translation>Mire si está lleno o se ha extraído e inténtelo de nuevo; lo guardado antes está intacto.</translation>
    </message>
    <message>
        <source>Split it into several files, or save its entries as JSON lines, which are read one by one.</source>
        <translation>Divídalo en varios archivos o guarde sus entradas como líneas JSON, que se leen una a una.</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>Empiece una ejecución nueva.</translation>
    </message>
    <message>
        <source>Start again when it has finished.</source>
        <translation>Empiece de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Start again: they will be recomputed.</source>
        <translation>Empiece de nuevo: se calcularán otra vez.</translation>
    </message>
    <message>
        <source>The best weights of this run are damaged</source>
        <translation>Los mejores pesos de esta ejecución están dañados</translation>
    </message>
    <message>
        <source>The checkpoint of this run no longer exists</source>
        <translation>El punto de control de esta ejecución ya no está</translation>
    </message>
    <message>
        <source>The class “{}” is no longer in {} and was removed</source>
        <translation>La clase «{}» ya no está en {} y se ha quitado</translation>
    </message>
    <message>
        <source>The conversion of the network was cancelled</source>
        <translation>Se canceló la conversión de la red</translation>
    </message>
    <message>
        <source>The disk cannot be read or written</source>
        <translation>No se puede escribir ni leer en el disco</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The export could not be written: {}</source>
        <translation>No se pudo escribir la exportación: {}</translation>
    </message>
    <message>
        <source>The exported file has an accuracy of {} ({}), but the run had {} when it was evaluated</source>
        <translation>El archivo exportado tiene una exactitud de {} ({}), pero la ejecución tenía {} cuando se evaluó</translation>
    </message>
    <message>
        <source>The folder cannot be opened: {}</source>
        <translation>No se puede abrir la carpeta: {}</translation>
    </message>
    <message>
        <source>The folder {} is not writable: anything kept for next time is lost when the program ends.</source>
        <translation>No se puede escribir en la carpeta {}: lo que se guarda para la próxima vez se pierde al terminar el programa.</translation>
    </message>
    <message>
        <source>The int8 file is clearly worse and is not exported.</source>
        <translation>El archivo int8 es claramente peor y no se entrega.</translation>
    </message>
    <message>
        <source>The process that converts {} ended unexpectedly ({})</source>
        <translation>El proceso que convierte {} terminó inesperadamente ({})</translation>
    </message>
    <message>
        <source>The project&apos;s database is damaged</source>
        <translation>La base de datos del proyecto está dañada</translation>
    </message>
    <message>
        <source>The project folder was moved or removed while the project was open, so this was not saved</source>
        <translation>La carpeta del proyecto se movió o se quitó mientras estaba abierto, así que esto no se guardó</translation>
    </message>
    <message>
        <source>The stored features were damaged and have been removed</source>
        <translation>Las características guardadas estaban dañadas y se han eliminado</translation>
    </message>
    <message>
        <source>The weights do not match those in the catalogue</source>
        <translation>Los pesos no son los registrados en el catálogo</translation>
    </message>
    <message>
        <source>The weights cannot be read: {}</source>
        <translation>No se pueden leer los pesos: {}</translation>
    </message>
    <message>
        <source>The weights do not fit this network: {}</source>
        <translation>Los pesos no encajan con esta red: {}</translation>
    </message>
    <message>
        <source>The weights do not fit this network: {} tensors are missing or have a different shape (such as {})</source>
        <translation>Los pesos no encajan con esta red: {} tensores faltan o tienen otra forma (como {})</translation>
    </message>
    <message>
        <source>The weights of {} are no longer installed</source>
        <translation>Los pesos de {} ya no están aquí</translation>
    </message>
    <message>
        <source>There are few passages, so questions about the same passage are in both the training and the test set: a new passage may do worse.</source>
        <translation>Hay pocos pasajes, así que hay preguntas sobre uno mismo en ambos lados de la partición: con un pasaje nuevo puede ir peor.</translation>
    </message>
    <message>
        <source>Only {} classes have labels{}, but two are needed for training</source>
        <translation>Solo {} clases tienen etiquetas{}, y para entrenar hacen falta dos</translation>
    </message>
    <message>
        <source>It contains no files</source>
        <translation>No hay archivos dentro</translation>
    </message>
    <message>
        <source>There are no images to draw boxes in</source>
        <translation>No hay imágenes en las que dibujar recuadros</translation>
    </message>
    <message>
        <source>There are no text files with boxes beside the images</source>
        <translation>No hay archivos de texto con recuadros junto a las imágenes</translation>
    </message>
    <message>
        <source>This folder contains no weights</source>
        <translation>En esta carpeta no hay pesos</translation>
    </message>
    <message>
        <source>Available: {}; numbers count from 1.</source>
        <translation>Hay: {}; un número cuenta desde 1.</translation>
    </message>
    <message>
        <source>A class “{}” already exists</source>
        <translation>Ya hay una clase «{}»</translation>
    </message>
    <message>
        <source>There is no network “{}”</source>
        <translation>No hay ninguna red «{}»</translation>
    </message>
    <message>
        <source>There is no column “{}”</source>
        <translation>No hay ninguna columna «{}»</translation>
    </message>
    <message>
        <source>There is no document to ask questions about</source>
        <translation>No hay ningún documento sobre el que preguntar</translation>
    </message>
    <message>
        <source>“{}” is not a known encoding</source>
        <translation>No existe la codificación «{}»</translation>
    </message>
    <message>
        <source>There is no label field “{}”</source>
        <translation>No hay ningún campo de etiquetas «{}»</translation>
    </message>
    <message>
        <source>There is no model.onnx in this folder</source>
        <translation>En esta carpeta no hay ningún model.onnx</translation>
    </message>
    <message>
        <source>There is no project in this folder</source>
        <translation>En esta carpeta no hay ningún proyecto</translation>
    </message>
    <message>
        <source>There is no run {} in this project</source>
        <translation>En este proyecto no hay ninguna ejecución {}</translation>
    </message>
    <message>
        <source>There is no sheet “{}”</source>
        <translation>No existe la hoja «{}»</translation>
    </message>
    <message>
        <source>There is no table with the column {}</source>
        <translation>No hay ninguna tabla con la columna {}</translation>
    </message>
    <message>
        <source>This JSON file contains no list of texts</source>
        <translation>Este archivo JSON no contiene ninguna lista de textos</translation>
    </message>
    <message>
        <source>This JSON file is {} and has to be read as a whole</source>
        <translation>Este archivo JSON ocupa {} y hay que leerlo entero</translation>
    </message>
    <message>
        <source>This computer has no device “{}”</source>
        <translation>Este ordenador no tiene el dispositivo «{}»</translation>
    </message>
    <message>
        <source>This config.json refers to a network that is not in its folder: “{}”</source>
        <translation>Este config.json remite a una red que no está en su carpeta: «{}»</translation>
    </message>
    <message>
        <source>This file or folder does not exist</source>
        <translation>Este archivo o carpeta no existe</translation>
    </message>
    <message>
        <source>You do not have permission to read or write this file or folder</source>
        <translation>No hay permiso para escribir o leer este archivo o carpeta</translation>
    </message>
    <message>
        <source>This folder is not writable: {}</source>
        <translation>No se puede escribir en esta carpeta: {}</translation>
    </message>
    <message>
        <source>This folder does not state which network it contains</source>
        <translation>Esta carpeta no dice qué red contiene</translation>
    </message>
    <message>
        <source>This folder contains other files</source>
        <translation>Esta carpeta contiene otras cosas</translation>
    </message>
    <message>
        <source>This folder is not empty</source>
        <translation>Esta carpeta no está vacía</translation>
    </message>
    <message>
        <source>This is a file, but an export is a folder</source>
        <translation>Esto es un archivo, y una exportación es una carpeta</translation>
    </message>
    <message>
        <source>This is a model, not a data set</source>
        <translation>Esto es un modelo, no un conjunto de datos</translation>
    </message>
    <message>
        <source>This is a project, not a data set</source>
        <translation>Esto es un proyecto, no un conjunto de datos</translation>
    </message>
    <message>
        <source>This is a web page or an XML file, not a table</source>
        <translation>Esto es una página web o un archivo XML, no una tabla</translation>
    </message>
    <message>
        <source>This is an OpenDocument table (.ods)</source>
        <translation>Esta es una tabla de OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls) or a password-protected one</source>
        <translation>Este es un archivo antiguo de Excel (.xls) o uno protegido con contraseña</translation>
    </message>
    <message>
        <source>This is not a COCO file: it has no lists “images”, “annotations” and “categories”</source>
        <translation>No es un archivo COCO: le faltan las listas «images», «annotations» y «categories»</translation>
    </message>
    <message>
        <source>This is not a LabelMe file: it has no list “shapes”</source>
        <translation>No es un archivo de LabelMe: no tiene la lista «shapes»</translation>
    </message>
    <message>
        <source>This is not a SQuAD file: it has no list of articles under “data”</source>
        <translation>No es un archivo SQuAD: le falta la lista de artículos en «data»</translation>
    </message>
    <message>
        <source>This is not a VIA file: it has no images</source>
        <translation>No es un archivo de VIA: no contiene imágenes</translation>
    </message>
    <message>
        <source>This is not a CVAT file</source>
        <translation>No es un archivo de CVAT</translation>
    </message>
    <message>
        <source>This is not a VIA table: it has no column “filename”</source>
        <translation>No es una tabla de VIA: no tiene la columna «filename»</translation>
    </message>
    <message>
        <source>This is not a {} file</source>
        <translation>No es un archivo de {}</translation>
    </message>
    <message>
        <source>This is not a {} file: it is not JSON</source>
        <translation>No es un archivo de {}: no es JSON</translation>
    </message>
    <message>
        <source>Unknown file type</source>
        <translation>Este tipo de archivo no se conoce</translation>
    </message>
    <message>
        <source>This model needs a passage and a question</source>
        <translation>Este modelo necesita un pasaje y una pregunta</translation>
    </message>
    <message>
        <source>This network cannot be built: {}</source>
        <translation>Esta red no se puede construir: {}</translation>
    </message>
    <message>
        <source>This network cannot be converted to int8: {}</source>
        <translation>Esta red no se puede convertir a int8: {}</translation>
    </message>
    <message>
        <source>This network has no feature maps at strides 8, 16 and 32, which object detection needs</source>
        <translation>Esta red no tiene mapas de características con pasos 8, 16 y 32, que hacen falta para detectar objetos</translation>
    </message>
    <message>
        <source>This project is already open in another program</source>
        <translation>Este proyecto ya está abierto en otro programa</translation>
    </message>
    <message>
        <source>This project is already open in {}</source>
        <translation>Este proyecto ya está abierto en {}</translation>
    </message>
    <message>
        <source>This project is for {}, but this is {}</source>
        <translation>Este proyecto es para {}, y esto es {}</translation>
    </message>
    <message>
        <source>This project was closed</source>
        <translation>Este proyecto se cerró</translation>
    </message>
    <message>
        <source>This project was created by a newer version of the program</source>
        <translation>Este proyecto lo hizo una versión más nueva del programa</translation>
    </message>
    <message>
        <source>The creation of this project was never completed</source>
        <translation>Este proyecto nunca se creó del todo</translation>
    </message>
    <message>
        <source>This question has already been asked about this passage</source>
        <translation>Esta pregunta ya se ha hecho sobre este pasaje</translation>
    </message>
    <message>
        <source>This run does not know the class “{}”, which now has labels</source>
        <translation>Esta ejecución no conoce la clase «{}», que ahora tiene etiquetas</translation>
    </message>
    <message>
        <source>This run was trained on the class “{}”, which has since been deleted, merged or emptied</source>
        <translation>Esta ejecución aprende la clase «{}», que desde entonces se ha borrado, fusionado o vaciado</translation>
    </message>
    <message>
        <source>This version cannot train the task “{}”</source>
        <translation>Esta versión no puede entrenar la tarea «{}»</translation>
    </message>
    <message>
        <source>Too few labels in the smallest class ({}) for a test set, so scores are cross-validated.</source>
        <translation>Muy pocas etiquetas en la clase más pequeña ({}) para un conjunto de prueba, así que se usa validación cruzada.</translation>
    </message>
    <message>
        <source>Too few labels for {}{}: each class needs at least {}</source>
        <translation>Muy pocas etiquetas de {}{}: cada clase necesita al menos {}</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>Entrene de nuevo.</translation>
    </message>
    <message>
        <source>Train first.</source>
        <translation>Entrene primero.</translation>
    </message>
    <message>
        <source>Train longer or with more images.</source>
        <translation>Entrénela más tiempo o con más imágenes.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Fine-tune in fp32; the export can include an int8 version.</source>
        <translation>Haga el ajuste fino en fp32; al exportar se crea también una versión int8.</translation>
    </message>
    <message>
        <source>Contrastive fine-tuning supports only one label field at a time</source>
        <translation>El ajuste fino contrastivo admite un solo campo de etiquetas a la vez</translation>
    </message>
    <message>
        <source>Contrastive fine-tuning was no better than the new head on frozen features, so the head is kept.</source>
        <translation>El ajuste fino contrastivo no fue mejor que el cabezal nuevo con características congeladas, así que se conserva el cabezal.</translation>
    </message>
    <message>
        <source>Fine-tuning did not clearly beat the new head on frozen features in cross-validation, so the head is kept.</source>
        <translation>El ajuste fino no superó claramente en validación cruzada al cabezal nuevo con características congeladas, así que se conserva el cabezal.</translation>
    </message>
    <message>
        <source>Fine-tuning did not clearly beat the new head on frozen features, so the head is kept and trained on all labels.</source>
        <translation>El ajuste fino no superó claramente al cabezal nuevo con características congeladas, así que se conserva el cabezal y aprende todas las etiquetas.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>Escriba al menos una letra.</translation>
    </message>
    <message>
        <source>YOLO in one file, one line per image</source>
        <translation>YOLO en un archivo, una línea por imagen</translation>
    </message>
    <message>
        <source>YOLO, classes by number</source>
        <translation>YOLO, clases por número</translation>
    </message>
    <message>
        <source>YOLO, classes in {}</source>
        <translation>YOLO, clases en {}</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un enlace</translation>
    </message>
    <message>
        <source>a mask or label for the images beside it, which this program does not read</source>
        <translation>una máscara o una etiqueta de las imágenes de al lado, que este programa no lee</translation>
    </message>
    <message>
        <source>one text per line in {}</source>
        <translation>un texto por línea en {}</translation>
    </message>
    <message>
        <source>article {}</source>
        <translation>artículo {}</translation>
    </message>
    <message>
        <source>box {} ({})</source>
        <translation>recuadro {} ({})</translation>
    </message>
    <message>
        <source>class folders</source>
        <translation>carpetas de clase</translation>
    </message>
    <message>
        <source>class folders below split folders</source>
        <translation>carpetas de clase dentro de carpetas de partición</translation>
    </message>
    <message>
        <source>classes from file names</source>
        <translation>clases de los nombres de archivo</translation>
    </message>
    <message>
        <source>documents to ask questions about</source>
        <translation>documentos sobre los que preguntar</translation>
    </message>
    <message>
        <source>drawn before the image was rotated upright: rotated too</source>
        <translation>dibujado sobre la imagen tal como estaba la cámara: girado en vertical</translation>
    </message>
    <message>
        <source>drawn on {} × {} pixels: scaled to {} × {}</source>
        <translation>dibujado sobre {} × {} píxeles: escalado a {} × {}</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>entry {}</source>
        <translation>entrada {}</translation>
    </message>
    <message>
        <source>fastText in {}</source>
        <translation>fastText en {}</translation>
    </message>
    <message>
        <source>folders of text files</source>
        <translation>carpetas de archivos de texto</translation>
    </message>
    <message>
        <source>had its corners swapped</source>
        <translation>tenía las esquinas intercambiadas</translation>
    </message>
    <message>
        <source>invalid characters were replaced by “�”</source>
        <translation>los caracteres no válidos se reemplazaron por “�”</translation>
    </message>
    <message>
        <source>images without labels</source>
        <translation>imágenes sin etiquetas</translation>
    </message>
    <message>
        <source>innermost class folders</source>
        <translation>carpetas de clase más internas</translation>
    </message>
    <message>
        <source>int8: {} MB instead of {}, {} ms instead of {}, {} points of {} lost</source>
        <translation>int8: {} MB en lugar de {}, {} ms en lugar de {}, {} puntos de {} perdidos</translation>
    </message>
    <message>
        <source>unreadable for an unknown reason: {}: {}</source>
        <translation>no se puede leer por un motivo desconocido: {}: {}</translation>
    </message>
    <message>
        <source>it has {} numbers after the class instead of 4</source>
        <translation>tiene {} números tras la clase, en lugar de 4</translation>
    </message>
    <message>
        <source>it contains something that is not a number</source>
        <translation>contiene algo que no es un número</translation>
    </message>
    <message>
        <source>not a KITTI line</source>
        <translation>no es una línea de KITTI</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>{} is for images, but this project contains texts</source>
        <translation>{} lee imágenes y este proyecto contiene textos</translation>
    </message>
    <message>
        <source>{} is for texts, but this project contains images</source>
        <translation>{} lee textos y este proyecto contiene imágenes</translation>
    </message>
    <message>
        <source>{} × {} pixels: more than {} million in a WebP image; save it as JPEG</source>
        <translation>{} × {} píxeles: más de {} millones en una imagen WebP; guárdela como JPEG</translation>
    </message>
    <message>
        <source>“{}” is filled in few rows, each time differently; if a class holds for the rows below it, fill in their cells</source>
        <translation>«{}» solo está rellena en pocas filas, cada vez con otro valor; si una clase vale también para las filas de debajo, rellene sus celdas</translation>
    </message>
    <message>
        <source>“{}” is not a method for these samples</source>
        <translation>«{}» no es un método para estas muestras</translation>
    </message>
    <message>
        <source>“{}” contains nothing that can be used here</source>
        <translation>«{}» no dice nada que se pueda usar aquí</translation>
    </message>
    <message>
        <source>Unlock it under Splits first.</source>
        <translation>Desbloquéelo primero en Particiones.</translation>
    </message>
    <message>
        <source>It cannot be read for an unknown reason: {}</source>
        <translation>No se puede leer por un motivo desconocido: {}</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Descomprímalo primero.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Actualice el programa.</translation>
    </message>
    <message>
        <source>Use fp32.</source>
        <translation>Use fp32.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or cancel it first.</source>
        <translation>Espere, o cancélelo antes.</translation>
    </message>
    <message>
        <source>Everything computed so far is kept for the next run.</source>
        <translation>Lo calculado se guarda para la próxima ejecución.</translation>
    </message>
    <message>
        <source>The previous content is unchanged. Free some space, close whatever uses the folder, or choose another one.</source>
        <translation>Lo que había antes no ha cambiado. Libere espacio, cierre lo que usa la carpeta o elija otra.</translation>
    </message>
    <message>
        <source>With the tokenizer built in, {} of {} texts are predicted differently, so that file was not written.</source>
        <translation>Con el tokenizador dentro, {} de {} textos se responden distinto, así que ese archivo no se escribió.</translation>
    </message>
    <message>
        <source>Write a config.json with at least {&quot;architecture&quot;: &quot;resnet18&quot;} (a timm name) into it, or specify a transformers folder.</source>
        <translation>Escriba en ella un config.json con al menos {&quot;architecture&quot;: &quot;resnet18&quot;} (un nombre de timm) o dé una carpeta de transformers.</translation>
    </message>
    <message>
        <source>`transferstudio evaluate PROJECT` lists the runs.</source>
        <translation>`transferstudio evaluate PROYECTO` enumera las ejecuciones.</translation>
    </message>
    <message>
        <source>`transferstudio models` lists them; a folder of your own also works.</source>
        <translation>`transferstudio models` las enumera; una carpeta propia también sirve.</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>un recuadro</translation>
    </message>
    <message>
        <source>a box ({})</source>
        <translation>un recuadro ({})</translation>
    </message>
    <message>
        <source>a file in the archive</source>
        <translation>un archivo del archivo comprimido</translation>
    </message>
    <message>
        <source>another imported file lists the same images</source>
        <translation>otro archivo importado contiene las mismas imágenes</translation>
    </message>
    <message>
        <source>another table already lists this image</source>
        <translation>otra tabla ya nombra esta imagen</translation>
    </message>
    <message>
        <source>it has {} cells, the other rows {}: does it contain an unquoted delimiter?</source>
        <translation>tiene {} celdas y las demás filas {}: ¿contiene un delimitador sin comillas?</translation>
    </message>
    <message>
        <source>it contains captions but no boxes</source>
        <translation>contiene descripciones y ningún recuadro</translation>
    </message>
    <message>
        <source>its class has no number</source>
        <translation>su clase no tiene número</translation>
    </message>
    <message>
        <source>its classes do not match its weights</source>
        <translation>sus clases no son las de sus pesos</translation>
    </message>
    <message>
        <source>its input of {} pixels is invalid</source>
        <translation>su entrada de {} píxeles no es válida</translation>
    </message>
    <message>
        <source>its label has more than {} characters</source>
        <translation>su etiqueta tiene más de {} caracteres</translation>
    </message>
    <message>
        <source>its region cannot be read</source>
        <translation>no se puede leer su región</translation>
    </message>
    <message>
        <source>longer than {} characters, or not JSON</source>
        <translation>más de {} caracteres, o no es JSON</translation>
    </message>
    <message>
        <source>mark a question as having no answer</source>
        <translation>marcar una pregunta como sin respuesta</translation>
    </message>
    <message>
        <source>mark images as done</source>
        <translation>marcar imágenes como terminadas</translation>
    </message>
    <message>
        <source>mark images as not done</source>
        <translation>marcar imágenes como no terminadas</translation>
    </message>
    <message>
        <source>merge classes</source>
        <translation>fusionar clases</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF image</source>
        <translation>no es una imagen JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC ni AVIF</translation>
    </message>
    <message>
        <source>not an annotation file</source>
        <translation>no es un archivo de anotaciones</translation>
    </message>
    <message>
        <source>not an object with an image</source>
        <translation>no es un objeto con una imagen</translation>
    </message>
    <message>
        <source>note on run {}</source>
        <translation>nota sobre la ejecución {}</translation>
    </message>
    <message>
        <source>suspicious compression ratio (possible zip bomb)</source>
        <translation>relación de compresión sospechosa (posible bomba zip)</translation>
    </message>
    <message>
        <source>passages with questions</source>
        <translation>pasajes con preguntas</translation>
    </message>
    <message>
        <source>passages with questions in {}</source>
        <translation>pasajes con preguntas en {}</translation>
    </message>
    <message>
        <source>images from the column “{}”</source>
        <translation>imágenes de la columna «{}»</translation>
    </message>
    <message>
        <source>images to draw boxes in</source>
        <translation>imágenes en las que dibujar recuadros</translation>
    </message>
    <message>
        <source>row {}</source>
        <translation>fila {}</translation>
    </message>
    <message>
        <source>evaluated on {} boxes, not compared with the trained network</source>
        <translation>evaluado en {} recuadros, sin comparar con la red entrenada</translation>
    </message>
    <message>
        <source>evaluated on {} images, not compared with the trained network</source>
        <translation>evaluado en {} imágenes, sin comparar con la red entrenada</translation>
    </message>
    <message>
        <source>evaluated on {} questions, not compared with the trained network</source>
        <translation>evaluado en {} preguntas, sin comparar con la red entrenada</translation>
    </message>
    <message>
        <source>evaluated on {} texts, not compared with the trained network</source>
        <translation>evaluado en {} textos, sin comparar con la red entrenada</translation>
    </message>
    <message>
        <source>several classes at once ({}), but an image has only one here</source>
        <translation>varias clases a la vez ({}); aquí una imagen tiene una sola</translation>
    </message>
    <message>
        <source>several images have this name</source>
        <translation>varias imágenes tienen este nombre</translation>
    </message>
    <message>
        <source>single image</source>
        <translation>una sola imagen</translation>
    </message>
    <message>
        <source>table of boxes in {}</source>
        <translation>tabla de recuadros en {}</translation>
    </message>
    <message>
        <source>table of texts in {}</source>
        <translation>tabla de textos en {}</translation>
    </message>
    <message>
        <source>the first of {} annotations was used</source>
        <translation>se tomó la primera de {} anotaciones</translation>
    </message>
    <message>
        <source>the first row</source>
        <translation>la primera fila</translation>
    </message>
    <message>
        <source>the image in its annotation file is damaged</source>
        <translation>la imagen de su archivo de anotaciones está dañada</translation>
    </message>
    <message>
        <source>the column names</source>
        <translation>los nombres de las columnas</translation>
    </message>
    <message>
        <source>Against training from scratch (at most {} epochs): {} percentage points ({} to {}, 95 % confidence), in {} instead of {}.</source>
        <translation>Frente al entrenamiento desde cero (como máximo {} épocas): {} puntos porcentuales ({} a {}, confianza del 95 %), en {} en lugar de {}.</translation>
    </message>
    <message>
        <source>Labelling in the proposed order, tried on your labels, makes no clear difference: after {}, a head is {} accurate, and {} in random order (90 % interval of the difference: {} to {} percentage points).</source>
        <translation>Etiquetar en el orden propuesto, probado con sus etiquetas, no supone una diferencia clara: tras {}, una cabeza alcanza una exactitud del {}, y del {} en orden aleatorio (intervalo del 90 % de la diferencia: {} a {} puntos porcentuales).</translation>
    </message>
    <message>
        <source>Labelling in the proposed order, tried on your labels: about {} reach what {} in random order do. After {}, a head is {} accurate in place of {} (90 % interval of the difference: {} to {} percentage points).</source>
        <translation>Etiquetar en el orden propuesto, probado con sus etiquetas: unas {} logran lo que {} en orden aleatorio. Tras {}, una cabeza alcanza una exactitud del {} en lugar del {} (intervalo del 90 % de la diferencia: {} a {} puntos porcentuales).</translation>
    </message>
    <message>
        <source>The training data have only {} samples of the classes that the new ones seem to be of</source>
        <translation>Los datos de entrenamiento solo tienen {} muestras de las clases a las que parecen pertenecer las nuevas</translation>
    </message>
    <message>
        <source>The training data have only {} samples to compare with</source>
        <translation>Los datos de entrenamiento solo tienen {} muestras para comparar</translation>
    </message>
    <message>
        <source>These images are somewhat different from those that {} was pre-trained on: shift {} ({} to {}), photographs of animals about 0.2. Fine-tuning all layers can pay off on such images; compare it with Quick.</source>
        <translation>Estas imágenes son algo distintas de las del preentrenamiento de {}: desplazamiento {} ({} a {}), fotografías de animales alrededor de 0,2. Con imágenes así puede merecer la pena ajustar todas las capas; compárelo con Rápido.</translation>
    </message>
    <message>
        <source>These images are very different from those that {} was pre-trained on: shift {} ({} to {}), photographs of animals about 0.2. Fine-tuning all layers often pays off on such images; compare it with Quick.</source>
        <translation>Estas imágenes son muy distintas de las del preentrenamiento de {}: desplazamiento {} ({} a {}), fotografías de animales alrededor de 0,2. Con imágenes así suele merecer la pena ajustar todas las capas; compárelo con Rápido.</translation>
    </message>
    <message>
        <source>keep labels</source>
        <translation>conservar etiquetas</translation>
    </message>
    <message>
        <source>label of {}</source>
        <translation>etiqueta de {}</translation>
    </message>
    <message>
        <source>more than {} MB</source>
        <translation>más de {} MB</translation>
    </message>
    <message>
        <source>numbered lists</source>
        <translation>listas numeradas</translation>
    </message>
    <message>
        <source>numbered lists, boxes in {}</source>
        <translation>listas numeradas, recuadros en {}</translation>
    </message>
    <message>
        <source>sheet {}</source>
        <translation>hoja {}</translation>
    </message>
    <message>
        <source>sheet {}; not used: {}</source>
        <translation>hoja {}; no se usan: {}</translation>
    </message>
    <message>
        <source>the image does not exist</source>
        <translation>la imagen no está</translation>
    </message>
    <message>
        <source>the stated size {} × {} is not that of the image: the boxes fit as they are</source>
        <translation>el tamaño indicado {} × {} no es el de la imagen: los recuadros encajan tal como están</translation>
    </message>
    <message>
        <source>what follows article {}</source>
        <translation>lo que sigue al artículo {}</translation>
    </message>
    <message>
        <source>{} About {} of the {} labels are enough on the pre-trained network for what all of them reach from scratch.</source>
        <translation>{} Con la red preentrenada bastan unas {} de las {} etiquetas para lo que todas alcanzan desde cero.</translation>
    </message>
    <message>
        <source>{} That is no clear difference.</source>
        <translation>{} No es una diferencia clara.</translation>
    </message>
    <message>
        <source>{} are left over (such as {})</source>
        <translation>sobran {} (como {})</translation>
    </message>
    <message>
        <source>{} cannot be loaded as a model</source>
        <translation>{} no se puede cargar como modelo</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} archivos</translation>
    </message>
    <message>
        <source>{} have a different shape (such as {})</source>
        <translation>{} tienen otra forma (como {})</translation>
    </message>
    <message>
        <source>{} images, {} of them with labels</source>
        <translation>{} imágenes, {} de ellas con etiqueta</translation>
    </message>
    <message>
        <source>{} in a zip archive</source>
        <translation>{} en un archivo zip</translation>
    </message>
    <message>
        <source>{} is fine-tuned: it is stronger than {} and fits the time limit.</source>
        <translation>Se ajusta {}: es más potente que {} y cabe en el límite de tiempo.</translation>
    </message>
    <message>
        <source>{} labels are too few to compare networks; {} are needed.</source>
        <translation>{} etiquetas son muy pocas para comparar redes; se necesitan {}.</translation>
    </message>
    <message>
        <source>{} labels are too few to say what more would bring, or what is wrong.</source>
        <translation>{} etiquetas son muy pocas para decir qué aportarían más o cuáles son erróneas.</translation>
    </message>
    <message>
        <source>{} of {} epochs fit the time limit of {}.</source>
        <translation>{} de {} épocas caben en el límite de tiempo de {}.</translation>
    </message>
    <message>
        <source>{} rows below the column names describe the columns and are not used</source>
        <translation>{} filas debajo de los nombres de las columnas describen las columnas y no se usan</translation>
    </message>
    <message>
        <source>{} samples are too few to compare with the training data</source>
        <translation>{} muestras son muy pocas para compararlas con los datos de entrenamiento</translation>
    </message>
    <message>
        <source>{} tensors are missing (such as {})</source>
        <translation>faltan {} tensores (como {})</translation>
    </message>
    <message>
        <source>{} training, {} validation and {} test images at {} × {} pixels; {}</source>
        <translation>{} imágenes de entrenamiento, {} de validación y {} de prueba a {} × {} píxeles; {}</translation>
    </message>
    <message>
        <source>{} training, {} validation and {} test questions; {}</source>
        <translation>{} preguntas de entrenamiento, {} de validación y {} de prueba; {}</translation>
    </message>
    <message>
        <source>{} was not exported by Transfer Studio</source>
        <translation>{} no fue exportado por Transfer Studio</translation>
    </message>
    <message>
        <source>{} {} of the {} labels, or fewer, are enough on the pre-trained network for what all of them reach from scratch.</source>
        <translation>{} Con la red preentrenada bastan {} de las {} etiquetas, o menos, para lo que todas alcanzan desde cero.</translation>
    </message>
    <message>
        <source>{}, and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <source>{}, not a JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF image</source>
        <translation>{}, no una imagen JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC ni AVIF</translation>
    </message>
    <message>
        <source>{}, paragraph {}</source>
        <translation>{}, párrafo {}</translation>
    </message>
    <message>
        <source>{}, question {}</source>
        <translation>{}, pregunta {}</translation>
    </message>
    <message>
        <source>{}: box {}</source>
        <translation>{}: recuadro {}</translation>
    </message>
    <message>
        <source>{}: entry {}</source>
        <translation>{}: entrada {}</translation>
    </message>
    <message>
        <source>{}: frame {}</source>
        <translation>{}: fotograma {}</translation>
    </message>
    <message>
        <source>{}: task {}</source>
        <translation>{}: tarea {}</translation>
    </message>
    <message>
        <source>{}: the first of {} images in the file was used</source>
        <translation>{}: se tomó la primera de {} imágenes del archivo</translation>
    </message>
    <message>
        <source>{}; drawn at random out of {} images, of which at most {} are predicted differently (95 % confidence)</source>
        <translation>{}; elegidas al azar entre {} imágenes, de las que a lo sumo un {} se predice de otra forma (95 % de confianza)</translation>
    </message>
    <message>
        <source>{}; drawn at random out of {} questions, of which at most {} are predicted differently (95 % confidence)</source>
        <translation>{}; elegidas al azar entre {} preguntas, de las que a lo sumo un {} se predice de otra forma (95 % de confianza)</translation>
    </message>
    <message>
        <source>{}; drawn at random out of {} texts, of which at most {} are predicted differently (95 % confidence)</source>
        <translation>{}; elegidos al azar entre {} textos, de los que a lo sumo un {} se predice de otra forma (95 % de confianza)</translation>
    </message>
    <message>
        <source>“{}” is still running, and nothing can be undone or redone until it ends</source>
        <translation>«{}» sigue en marcha y, hasta que termine, no se puede deshacer ni rehacer nada</translation>
    </message>
    <message>
        <source>a link that leaves the folder or is broken</source>
        <translation>un enlace que sale de la carpeta o no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>Besides the features of the network, the head uses {} words of the texts.</source>
        <translation>Además de las características de la red, el cabezal usa {} palabras de los textos.</translation>
    </message>
    <message>
        <source>Specify a single character, such as ; or tab.</source>
        <translation>Indique un solo signo, como ; o tab.</translation>
    </message>
    <message>
        <source>Free some space or put the folder back, then resume the run: its last checkpoint is kept.</source>
        <translation>Libere espacio o devuelva la carpeta a su sitio y reanude la ejecución: se conserva su último punto de control.</translation>
    </message>
    <message>
        <source>Out of memory: continuing with {} samples at a time</source>
        <translation>Memoria llena: se sigue con {} muestras a la vez</translation>
    </message>
    <message>
        <source>Paths must be relative to the table&apos;s folder; texts are cells with several words. You can also choose the columns, here or with --text-column.</source>
        <translation>Las rutas deben ser relativas a la carpeta de la tabla; los textos son celdas con varias palabras. También puede elegir las columnas, aquí o con --text-column.</translation>
    </message>
    <message>
        <source>The class names are used as a hint too: they reduce the cross-validated loss.</source>
        <translation>Los nombres de las clases también sirven de pista: reducen la pérdida en validación cruzada.</translation>
    </message>
    <message>
        <source>The data set assigns all samples to training, so some of them become the test set.</source>
        <translation>El conjunto de datos asigna todas las muestras al entrenamiento, así que una parte pasa al conjunto de prueba.</translation>
    </message>
    <message>
        <source>The data set has a validation set but no test set, so the validation set becomes the test set.</source>
        <translation>El conjunto de datos tiene conjunto de validación y no de prueba, así que el de validación pasa a ser el de prueba.</translation>
    </message>
    <message>
        <source>The loss became NaN: going back to epoch {} with half the learning rate</source>
        <translation>La pérdida se volvió NaN: se vuelve a la época {}, con la mitad de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>This has been removed from the project in the meantime, so nothing was changed</source>
        <translation>Esto se eliminó entretanto del proyecto, así que no se cambió nada</translation>
    </message>
    <message>
        <source>Undo that to resume this run, or start a new one.</source>
        <translation>Deshaga eso para reanudar esta ejecución, o empiece una nueva.</translation>
    </message>
    <message>
        <source>a damaged HEIC image</source>
        <translation>una imagen HEIC dañada</translation>
    </message>
    <message>
        <source>a HEIC image: install the package pi-heif to read it, or save it as JPEG</source>
        <translation>una imagen HEIC: para leerla hace falta el paquete pi-heif; o guárdela como JPEG</translation>
    </message>
    <message>
        <source>1 row below the column names describes the columns and is not used</source>
        <translation>1 fila debajo de los nombres de las columnas describe las columnas y no se usa</translation>
    </message>
    <message>
        <source>A new head alone is about {} accurate. With at least {} labels per class, fine-tuning all layers often adds some points; it is kept only if it does.</source>
        <translation>Una cabeza nueva sola alcanza una exactitud de alrededor del {}. Con al menos {} etiquetas por clase, ajustar todas las capas suele añadir algunos puntos; solo se conserva si es así.</translation>
    </message>
    <message>
        <source>A new head alone is about {} accurate. With {} labels, LoRA adapters often learn what it cannot; they are kept only if they do.</source>
        <translation>Una cabeza nueva sola alcanza una exactitud de alrededor del {}. Con {} etiquetas, los adaptadores LoRA suelen aprender lo que ella no puede; solo se conservan si es así.</translation>
    </message>
    <message>
        <source>A new head alone is about {} accurate. With {} labels, contrastive fine-tuning often adds some points; it is kept only if it does.</source>
        <translation>Una cabeza nueva sola alcanza una exactitud de alrededor del {}. Con {} etiquetas, el ajuste contrastivo suele añadir algunos puntos; solo se conserva si es así.</translation>
    </message>
    <message>
        <source>A new head alone is about {} accurate. With {} labels, that leaves too few mistakes to show that fine-tuning is better.</source>
        <translation>Una cabeza nueva sola alcanza una exactitud de alrededor del {}. Con {} etiquetas quedan muy pocos errores para demostrar que el ajuste fino es mejor.</translation>
    </message>
    <message>
        <source>A new head alone is already {} accurate, so fine-tuning has little to add.</source>
        <translation>Una cabeza nueva sola ya alcanza una exactitud del {}, así que el ajuste fino puede añadir poco.</translation>
    </message>
    <message>
        <source>A new head is tried first; its accuracy decides whether fine-tuning is worth the time.</source>
        <translation>Primero se prueba una cabeza nueva; su exactitud decide si vale la pena el ajuste fino.</translation>
    </message>
    <message>
        <source>A table of predictions cannot be called “{}”</source>
        <translation>Una tabla de predicciones no puede llamarse «{}»</translation>
    </message>
    <message>
        <source>Advice from features is only available for samples with one class each</source>
        <translation>Los consejos a partir de características solo están disponibles para muestras con una sola clase</translation>
    </message>
    <message>
        <source>Advice on networks and labels is only available for samples with one class each.</source>
        <translation>Los consejos sobre redes y etiquetas solo están disponibles para muestras con una sola clase.</translation>
    </message>
    <message>
        <source>An Excel file has at most {} rows</source>
        <translation>Un archivo de Excel tiene como máximo {} filas</translation>
    </message>
    <message>
        <source>Classes with fewer than {} labels that teach are left out of the forecast and of the check of labels: {}</source>
        <translation>Las clases con menos de {} etiquetas de entrenamiento quedan fuera de la predicción y de la revisión de etiquetas: {}</translation>
    </message>
    <message>
        <source>Cross-validated on {} of the texts, {} reaches {} accuracy and {} reaches {}, so {} is used.</source>
        <translation>En validación cruzada con {} de los textos, {} alcanza una exactitud del {} y {} del {}, así que se usa {}.</translation>
    </message>
    <message>
        <source>File names state age, gender, ethnicity and date; age and date are not used.</source>
        <translation>Los nombres de archivo indican edad, género, etnia y fecha; la edad y la fecha no se usan.</translation>
    </message>
    <message>
        <source>Fine-tuning may take {}, but the time limit is {}, so only a new head is trained.</source>
        <translation>El ajuste fino puede tardar {}, pero el límite de tiempo es {}; por eso solo se entrena una cabeza nueva.</translation>
    </message>
    <message>
        <source>Give {} or more.</source>
        <translation>Use {} o más.</translation>
    </message>
    <message>
        <source>Import some samples.</source>
        <translation>Importe algunas muestras.</translation>
    </message>
    <message>
        <source>Its boxes could not be sorted by image: {}</source>
        <translation>Los recuadros no se pudieron ordenar por imagen: {}</translation>
    </message>
    <message>
        <source>Label more samples.</source>
        <translation>Etiquete más muestras.</translation>
    </message>
    <message>
        <source>Label some, or change their split.</source>
        <translation>Etiquete algunas o cambie su partición.</translation>
    </message>
    <message>
        <source>LabelMe, flags of images</source>
        <translation>LabelMe, marcas de las imágenes</translation>
    </message>
    <message>
        <source>Labels from {}, a column for each class. {} of the first {} rows have several classes, or none.</source>
        <translation>Etiquetas de {}, una columna por clase. {} de las primeras {} filas tienen varias clases o ninguna.</translation>
    </message>
    <message>
        <source>Labels from {}, column {}. Several of the columns {} can be 1 in a row, so they are no classes of one question.</source>
        <translation>Etiquetas de {}, columna {}. En una fila pueden valer 1 varias de las columnas {}, así que no son clases de una misma pregunta.</translation>
    </message>
    <message>
        <source>Licence of {}: {}. {} {}</source>
        <translation>Licencia de {}: {}. {} {}</translation>
    </message>
    <message>
        <source>Make room in the folder of temporary files.</source>
        <translation>Libere espacio en la carpeta de archivos temporales.</translation>
    </message>
    <message>
        <source>Mirrored images are clearly harder to recognise ({} instead of {} correct), so images are not mirrored during training.</source>
        <translation>Las imágenes reflejadas se reconocen claramente peor ({} en lugar de {} de aciertos), así que las imágenes no se reflejan durante el entrenamiento.</translation>
    </message>
    <message>
        <source>More labels made heads worse, so nothing is forecast. Look for wrong labels.</source>
        <translation>Más etiquetas empeoraron las cabezas, así que no se predice nada. Busque etiquetas erróneas.</translation>
    </message>
    <message>
        <source>Most texts are in another language than English ({}), so {} is used.</source>
        <translation>La mayoría de los textos están en un idioma distinto del inglés ({}), por eso se usa {}.</translation>
    </message>
    <message>
        <source>No sample in the test set has a label in “{}”</source>
        <translation>Ninguna muestra del conjunto de prueba tiene etiqueta en «{}»</translation>
    </message>
    <message>
        <source>No sample in the training set has a label</source>
        <translation>Ninguna muestra del conjunto de entrenamiento tiene etiqueta</translation>
    </message>
    <message>
        <source>No sample in the training set has a label in “{}”</source>
        <translation>Ninguna muestra del conjunto de entrenamiento tiene etiqueta en «{}»</translation>
    </message>
    <message>
        <source>No sample in the validation set has a label in “{}”</source>
        <translation>Ninguna muestra del conjunto de validación tiene etiqueta en «{}»</translation>
    </message>
    <message>
        <source>Other labels of the same images are in {}.</source>
        <translation>Otras etiquetas de las mismas imágenes están en {}.</translation>
    </message>
    <message>
        <source>The comparison was cancelled</source>
        <translation>La comparación se canceló</translation>
    </message>
    <message>
        <source>The file {} is too large to be downloaded</source>
        <translation>El archivo {} es demasiado grande para descargarlo</translation>
    </message>
    <message>
        <source>The folder must contain config.json and model.safetensors of an RT-DETR, D-FINE, LW-DETR or RF-DETR model from transformers.</source>
        <translation>La carpeta debe contener config.json y model.safetensors de un modelo RT-DETR, D-FINE, LW-DETR o RF-DETR de transformers.</translation>
    </message>
    <message>
        <source>The run from scratch cannot be compared: it was stopped, or scored on other samples</source>
        <translation>La ejecución desde cero no se puede comparar: se detuvo o se evaluó con otras muestras</translation>
    </message>
    <message>
        <source>The tokenizer of {} is not in a form that can be read here</source>
        <translation>El tokenizador de {} está en un formato que no se puede leer aquí</translation>
    </message>
    <message>
        <source>There are no features to draw a map from</source>
        <translation>No hay características con las que dibujar un mapa</translation>
    </message>
    <message>
        <source>There is nothing to compare with training from scratch</source>
        <translation>No hay nada que comparar con el entrenamiento desde cero</translation>
    </message>
    <message>
        <source>These images are like those that {} was pre-trained on: shift {} ({} to {}).</source>
        <translation>Estas imágenes se parecen a las del preentrenamiento de {}: desplazamiento {} ({} a {}).</translation>
    </message>
    <message>
        <source>These {} samples are like the training data: no difference was found (p = {}).</source>
        <translation>Estas {} muestras son como los datos de entrenamiento: no se encontró ninguna diferencia (p = {}).</translation>
    </message>
    <message>
        <source>These {} samples differ from the training data (p = {}). Label some of them and train again.</source>
        <translation>Estas {} muestras difieren de los datos de entrenamiento (p = {}). Etiquete algunas y vuelva a entrenar.</translation>
    </message>
    <message>
        <source>These {} samples differ from the training data (p = {}): they are {}. Label some of them and train again.</source>
        <translation>Estas {} muestras difieren de los datos de entrenamiento (p = {}): son {}. Etiquete algunas y vuelva a entrenar.</translation>
    </message>
    <message>
        <source>This network cannot be converted to 4 bits: {}</source>
        <translation>Esta red no se puede convertir a 4 bits: {}</translation>
    </message>
    <message>
        <source>This version cannot open models of the task “{}”</source>
        <translation>Esta versión no puede abrir modelos de la tarea «{}»</translation>
    </message>
    <message>
        <source>To the network, these {} samples are like the training data (p = {}), although they are {}.</source>
        <translation>Para la red, estas {} muestras son como los datos de entrenamiento (p = {}), aunque son {}.</translation>
    </message>
    <message>
        <source>To use several of these columns, import the data once for each, into a label field of its own.</source>
        <translation>Para usar varias de estas columnas, importe los datos una vez por cada una, cada vez en un campo de etiquetas propio.</translation>
    </message>
    <message>
        <source>Train the project, and look at the results.</source>
        <translation>Entrene el proyecto y mire los resultados.</translation>
    </message>
    <message>
        <source>Train with a pre-trained network first.</source>
        <translation>Entrene primero con una red preentrenada.</translation>
    </message>
    <message>
        <source>Training will take about {} to {} on this computer.</source>
        <translation>El entrenamiento tardará entre {} y {} en este equipo.</translation>
    </message>
    <message>
        <source>Use a name that ends in .csv.</source>
        <translation>Use un nombre que termine en .csv.</translation>
    </message>
    <message>
        <source>Use a name that ends in one of these: {}</source>
        <translation>Use un nombre con una de estas terminaciones: {}</translation>
    </message>
    <message>
        <source>Weight interpolation: the weights kept lie {} of the way from the pre-trained to the fine-tuned ones, where the validation loss is lowest.</source>
        <translation>Interpolación de pesos: los pesos conservados están al {} del camino entre los preentrenados y los ajustados, donde la pérdida de validación es menor.</translation>
    </message>
    <message>
        <source>WhatsApp chat in {}</source>
        <translation>chat de WhatsApp en {}</translation>
    </message>
    <message>
        <source>With only {} labels in the smallest class, a new head on the frozen network is hard to beat, and takes seconds.</source>
        <translation>Con solo {} etiquetas en la clase más pequeña, una cabeza nueva sobre la red congelada es difícil de superar y tarda segundos.</translation>
    </message>
    <message>
        <source>With only {} labels, a new head takes seconds, and more labels help most.</source>
        <translation>Con solo {} etiquetas, una cabeza nueva tarda segundos, y lo que más ayuda son más etiquetas.</translation>
    </message>
    <message>
        <source>a link to a folder</source>
        <translation>un enlace a una carpeta</translation>
    </message>
    <message>
        <source>a passage with more than {} characters</source>
        <translation>un pasaje de más de {} caracteres</translation>
    </message>
    <message>
        <source>a point has no area</source>
        <translation>un punto no tiene área</translation>
    </message>
    <message>
        <source>a question with more than {} characters</source>
        <translation>una pregunta de más de {} caracteres</translation>
    </message>
    <message>
        <source>a quote in this line is never closed</source>
        <translation>unas comillas de esta línea no se cierran nunca</translation>
    </message>
    <message>
        <source>a shape ({})</source>
        <translation>una forma ({})</translation>
    </message>
    <message>
        <source>a side of the box is not a number</source>
        <translation>un lado del recuadro no es un número</translation>
    </message>
    <message>
        <source>a system message</source>
        <translation>un mensaje del sistema</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>add class {}</source>
        <translation>añadir la clase {}</translation>
    </message>
    <message>
        <source>add label field {}</source>
        <translation>añadir el campo de etiquetas {}</translation>
    </message>
    <message>
        <source>all its boxes</source>
        <translation>todos sus recuadros</translation>
    </message>
    <message>
        <source>an AVIF image that this version of Pillow cannot read, or a video; save it as JPEG</source>
        <translation>una imagen AVIF que este Pillow no puede leer, o un vídeo; guárdela como JPEG</translation>
    </message>
    <message>
        <source>an answer without text</source>
        <translation>una respuesta sin texto</translation>
    </message>
    <message>
        <source>an attached file, not a text</source>
        <translation>un archivo adjunto, no un texto</translation>
    </message>
    <message>
        <source>an image in a format that cannot be read here: save it as PNG or JPEG</source>
        <translation>una imagen en un formato que aquí no se puede leer: guárdela como PNG o JPEG</translation>
    </message>
    <message>
        <source>an image without a file name</source>
        <translation>una imagen sin nombre de archivo</translation>
    </message>
    <message>
        <source>another file already describes {}</source>
        <translation>otro archivo ya describe {}</translation>
    </message>
    <message>
        <source>another file in the archive has the same name</source>
        <translation>otro archivo del archivo comprimido tiene el mismo nombre</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>responder una pregunta</translation>
    </message>
    <message>
        <source>ask a question</source>
        <translation>hacer una pregunta</translation>
    </message>
    <message>
        <source>cannot be opened: {}</source>
        <translation>no se puede abrir: {}</translation>
    </message>
    <message>
        <source>cannot be read: {}</source>
        <translation>no se puede leer: {}</translation>
    </message>
    <message>
        <source>cannot be unpacked: {}</source>
        <translation>no se puede descomprimir: {}</translation>
    </message>
    <message>
        <source>clear {} labels</source>
        <translation>quitar {} etiquetas</translation>
    </message>
    <message>
        <source>columns as {} names them: {}</source>
        <translation>columnas según {}: {}</translation>
    </message>
    <message>
        <source>damaged, or not a video: its encoding is unknown</source>
        <translation>dañado, o no es un vídeo: no dice cómo está codificado</translation>
    </message>
    <message>
        <source>damaged, or not a video: {}</source>
        <translation>dañado, o no es un vídeo: {}</translation>
    </message>
    <message>
        <source>damaged: {}</source>
        <translation>dañado: {}</translation>
    </message>
    <message>
        <source>delete class</source>
        <translation>borrar una clase</translation>
    </message>
    <message>
        <source>delete run {}</source>
        <translation>borrar la ejecución {}</translation>
    </message>
    <message>
        <source>delete {} samples</source>
        <translation>borrar {} muestras</translation>
    </message>
    <message>
        <source>ethnicity from file names</source>
        <translation>etnia de los nombres de archivo</translation>
    </message>
    <message>
        <source>floating-point pixels, which have no standard range</source>
        <translation>píxeles de coma flotante, sin un intervalo acordado</translation>
    </message>
    <message>
        <source>gender from file names</source>
        <translation>género de los nombres de archivo</translation>
    </message>
    <message>
        <source>import {}</source>
        <translation>importar {}</translation>
    </message>
    <message>
        <source>int8: {} MB instead of {}, {} ms instead of {}, {} points of {} lost. That shows no difference: on only {} samples, less than {} points may be chance</source>
        <translation>int8: {} MB en lugar de {}, {} ms en lugar de {}, {} puntos de {} perdidos. Eso no muestra ninguna diferencia: con solo {} muestras, menos de {} puntos pueden ser azar</translation>
    </message>
    <message>
        <source>it does not state which image it is in</source>
        <translation>no dice en qué imagen está</translation>
    </message>
    <message>
        <source>it has a side that is not a number</source>
        <translation>tiene un lado que no es un número</translation>
    </message>
    <message>
        <source>it has no area</source>
        <translation>no tiene área</translation>
    </message>
    <message>
        <source>it has no class</source>
        <translation>no tiene clase</translation>
    </message>
    <message>
        <source>it has no list of paragraphs</source>
        <translation>no tiene lista de párrafos</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>it has no number</source>
        <translation>no tiene número</translation>
    </message>
    <message>
        <source>it has no number or no name</source>
        <translation>no tiene número o no tiene nombre</translation>
    </message>
    <message>
        <source>it has no coordinates</source>
        <translation>no tiene coordenadas</translation>
    </message>
    <message>
        <source>it contains NUL characters</source>
        <translation>contiene caracteres NUL</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is listed twice</source>
        <translation>aparece dos veces en la lista</translation>
    </message>
    <message>
        <source>it is not a shape</source>
        <translation>no es una forma</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>no es un archivo de texto</translation>
    </message>
    <message>
        <source>it occurs twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>it lies outside the image</source>
        <translation>está fuera de la imagen</translation>
    </message>
    <message>
        <source>it names no image</source>
        <translation>no indica ninguna imagen</translation>
    </message>
    <message>
        <source>it has been deleted in the meantime</source>
        <translation>se eliminó entretanto</translation>
    </message>
    <message>
        <source>its answer was cleared by hand and stays cleared</source>
        <translation>su respuesta se borró a mano y sigue borrada</translation>
    </message>
    <message>
        <source>its boxes in {}: {}</source>
        <translation>sus recuadros en {}: {}</translation>
    </message>
    <message>
        <source>its boxes were removed by hand and stay removed</source>
        <translation>sus recuadros se quitaron a mano y siguen quitados</translation>
    </message>
    <message>
        <source>its class {} is not declared</source>
        <translation>su clase {} no está declarada</translation>
    </message>
    <message>
        <source>its image does not exist</source>
        <translation>falta su imagen</translation>
    </message>
    <message>
        <source>its label was cleared by hand and stays cleared</source>
        <translation>su etiqueta se borró a mano y sigue borrada</translation>
    </message>
    <message>
        <source>the shape of its weights is not that of a head</source>
        <translation>sus pesos tienen otra forma que los de un cabezal</translation>
    </message>
    <message>
        <source>larger than {} MB</source>
        <translation>mayor de {} MB</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>línea {}</translation>
    </message>
    <message>
        <source>longer than {} characters</source>
        <translation>más largo de {} caracteres</translation>
    </message>
    <message>
        <source>more than {} million pixels</source>
        <translation>más de {} millones de píxeles</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>no file has this name</source>
        <translation>ningún archivo se llama así</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>ningún pasaje</translation>
    </message>
    <message>
        <source>no passage with questions</source>
        <translation>ningún pasaje con preguntas</translation>
    </message>
    <message>
        <source>no path in this row</source>
        <translation>ninguna ruta en esta fila</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>ninguna pregunta</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>ningún texto</translation>
    </message>
    <message>
        <source>no {} in it</source>
        <translation>no contiene {}</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>not a file (a device, pipe or socket)</source>
        <translation>no es un archivo (un dispositivo, tubería o socket)</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>no es un archivo de texto</translation>
    </message>
    <message>
        <source>not an annotation file: larger than {} MB</source>
        <translation>no es un archivo de anotaciones: mayor de {} MB</translation>
    </message>
    <message>
        <source>not an annotation file: {}</source>
        <translation>no es un archivo de anotaciones: {}</translation>
    </message>
    <message>
        <source>it describes the data and is not part of it</source>
        <translation>describe los datos y no forma parte de ellos</translation>
    </message>
    <message>
        <source>it is beside the class folders; if it is data, move it into one of them or into its own folder</source>
        <translation>está junto a las carpetas de clase; si son datos, muévalo a una de ellas o a una carpeta propia</translation>
    </message>
    <message>
        <source>it belongs to the labels of the same images in another format ({})</source>
        <translation>pertenece a las etiquetas de las mismas imágenes en otro formato ({})</translation>
    </message>
    <message>
        <source>an archive: unpack it and import the folder</source>
        <translation>un archivo comprimido: descomprímalo e importe la carpeta</translation>
    </message>
    <message>
        <source>a video: use it in Try; videos cannot be imported</source>
        <translation>un vídeo: úselo en «Probar»; los vídeos no se pueden importar</translation>
    </message>
    <message>
        <source>a raw camera image: save it as JPEG</source>
        <translation>una imagen RAW de cámara: guárdela como JPEG</translation>
    </message>
    <message>
        <source>a document, which contains no data that can be read here</source>
        <translation>un documento, sin datos que se puedan leer aquí</translation>
    </message>
    <message>
        <source>an old Excel or OpenDocument table: save it as .xlsx or CSV</source>
        <translation>una tabla de Excel antiguo u OpenDocument: guárdela como .xlsx o CSV</translation>
    </message>
    <message>
        <source>a file for programs: save its content as CSV, JSON lines or images</source>
        <translation>un archivo para programas: guarde su contenido como CSV, líneas JSON o imágenes</translation>
    </message>
    <message>
        <source>a table that does not describe the samples here</source>
        <translation>una tabla que no dice nada de las muestras de aquí</translation>
    </message>
    <message>
        <source>a template for predictions, without labels</source>
        <translation>una plantilla de respuestas, sin etiquetas</translation>
    </message>
    <message>
        <source>a file that does not describe the samples here</source>
        <translation>un archivo que no dice nada de las muestras de aquí</translation>
    </message>
    <message>
        <source>not an image file</source>
        <translation>no es un archivo de imagen</translation>
    </message>
    <message>
        <source>an image that no file here describes</source>
        <translation>una imagen de la que aquí ningún archivo dice nada</translation>
    </message>
    <message>
        <source>not an object with a text</source>
        <translation>no es un objeto con un texto</translation>
    </message>
    <message>
        <source>not in the archive</source>
        <translation>no está en el archivo comprimido</translation>
    </message>
    <message>
        <source>missing, or outside the folder</source>
        <translation>no está, o está fuera de la carpeta</translation>
    </message>
    <message>
        <source>extended beyond the edge of the image: cropped there</source>
        <translation>sobrepasaba el borde de la imagen: cortado allí</translation>
    </message>
    <message>
        <source>change class colour</source>
        <translation>cambiar el color de una clase</translation>
    </message>
    <message>
        <source>rename class to {}</source>
        <translation>renombrar una clase como {}</translation>
    </message>
    <message>
        <source>reorder classes</source>
        <translation>reordenar clases</translation>
    </message>
    <message>
        <source>split {} samples</source>
        <translation>repartir {} muestras</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>la respuesta está vacía</translation>
    </message>
    <message>
        <source>the answer “{}” begins at {}</source>
        <translation>la respuesta «{}» empieza en {}</translation>
    </message>
    <message>
        <source>the answer “{}” is not at that position in the passage</source>
        <translation>la respuesta «{}» no está en ese lugar del pasaje</translation>
    </message>
    <message>
        <source>the answer “{}” is not in the passage</source>
        <translation>la respuesta «{}» no está en el pasaje</translation>
    </message>
    <message>
        <source>the box has no class</source>
        <translation>el recuadro no tiene clase</translation>
    </message>
    <message>
        <source>the file is damaged there: {}</source>
        <translation>el archivo está dañado ahí: {}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>el archivo no está</translation>
    </message>
    <message>
        <source>the file does not exist or is outside the table&apos;s folder</source>
        <translation>el archivo no está, o está fuera de la carpeta de la tabla</translation>
    </message>
    <message>
        <source>the folder cannot be opened: {}</source>
        <translation>no se puede abrir la carpeta: {}</translation>
    </message>
    <message>
        <source>the model cannot predict because its file is damaged: {}</source>
        <translation>el modelo no puede responder, su archivo está dañado: {}</translation>
    </message>
    <message>
        <source>the model predicts classes without a name because its file is damaged</source>
        <translation>el modelo encuentra clases para las que no tiene nombre, su archivo está dañado</translation>
    </message>
    <message>
        <source>the row cannot be read: {}</source>
        <translation>no se puede leer la fila: {}</translation>
    </message>
    <message>
        <source>the same content is already labelled “{}”; that label was kept</source>
        <translation>el mismo contenido ya tiene la etiqueta «{}», y se conservó esa etiqueta</translation>
    </message>
    <message>
        <source>the same image already has other boxes; those were kept</source>
        <translation>la misma imagen ya tiene otros recuadros, y se conservaron esos</translation>
    </message>
    <message>
        <source>the tokenizer cannot read a text because its file is damaged: {}</source>
        <translation>el tokenizador no puede leer un texto, su archivo está dañado: {}</translation>
    </message>
    <message>
        <source>the video ends before that</source>
        <translation>el vídeo termina antes</translation>
    </message>
    <message>
        <source>there is no image for this frame</source>
        <translation>no hay imagen de este fotograma</translation>
    </message>
    <message>
        <source>it contains no image</source>
        <translation>no hay ninguna imagen dentro</translation>
    </message>
    <message>
        <source>its label is neither a word nor a number</source>
        <translation>su etiqueta no es ni una palabra ni un número</translation>
    </message>
    <message>
        <source>its path leads outside the archive</source>
        <translation>su ruta lleva fuera del archivo comprimido</translation>
    </message>
    <message>
        <source>its path leads outside the data set</source>
        <translation>su ruta lleva fuera del conjunto de datos</translation>
    </message>
    <message>
        <source>they were drawn on an image of a different shape ({} × {})</source>
        <translation>se dibujaron sobre una imagen de otra forma ({} × {})</translation>
    </message>
    <message>
        <source>timm knows no network “{}”</source>
        <translation>timm no conoce la red «{}»</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>demasiado grande para la memoria de este ordenador</translation>
    </message>
    <message>
        <source>too many unclosed quotes</source>
        <translation>hay demasiadas comillas sin cerrar</translation>
    </message>
    <message>
        <source>two images have the same id, so its {} boxes cannot be assigned to either with certainty</source>
        <translation>dos imágenes tienen el mismo id, así que sus {} recuadros no se pueden atribuir con certeza a ninguna</translation>
    </message>
    <message>
        <source>videos need an extra: pip install &quot;transferstudio[video]&quot;</source>
        <translation>los vídeos necesitan un extra: pip install &quot;transferstudio[video]&quot;</translation>
    </message>
    <message>
        <source>everything after entry {}</source>
        <translation>lo que sigue a la entrada {}</translation>
    </message>
    <message>
        <source>everything after line {}</source>
        <translation>lo que sigue a la línea {}</translation>
    </message>
    <message>
        <source>you do not have permission to read this file</source>
        <translation>no tiene permiso para leer este archivo</translation>
    </message>
    <message>
        <source>{} boxes of an image that is not listed</source>
        <translation>{} recuadros de una imagen que no está en la lista</translation>
    </message>
    <message>
        <source>{} cannot be built: {}</source>
        <translation>{} no se puede construir: {}</translation>
    </message>
    <message>
        <source>{} cannot be converted to ONNX: {}</source>
        <translation>{} no se puede convertir a ONNX: {}</translation>
    </message>
    <message>
        <source>{} is only for object detection</source>
        <translation>{} detecta objetos, y nada más</translation>
    </message>
    <message>
        <source>{} is for object detection, but this project has no boxes</source>
        <translation>{} es para detección de objetos, y este proyecto no tiene recuadros</translation>
    </message>
    <message>
        <source>{} cannot be downloaded</source>
        <translation>{} no se puede descargar</translation>
    </message>
    <message>
        <source>{} is left out: {}</source>
        <translation>{} se omite: {}</translation>
    </message>
    <message>
        <source>{} must be downloaded, but there is no connection to the Hugging Face Hub</source>
        <translation>{} debe descargarse, y no hay conexión con Hugging Face Hub</translation>
    </message>
    <message>
        <source>{} of the boxes are less than 8 pixels wide or high at this size and can hardly be detected: choose a larger input size.</source>
        <translation>{} de los recuadros miden menos de 8 píxeles a este tamaño y apenas se encontrarán: elija una entrada mayor.</translation>
    </message>
    <message>
        <source>{} of the test set have near-duplicates in the training set; this split came with the data.</source>
        <translation>{} del conjunto de prueba tienen casi duplicados en el de entrenamiento; la partición venía así.</translation>
    </message>
    <message>
        <source>{} of {} samples are almost identical to this network, so near-identical samples are in both the training and the test set: the score is inflated</source>
        <translation>{} de {} muestras son casi idénticas para esta red, así que hay muestras casi iguales en entrenamiento y en prueba: la puntuación está inflada</translation>
    </message>
    <message>
        <source>Only {} questions have an answer, but at least {} are needed for training</source>
        <translation>{} preguntas tienen respuesta, y para aprender hacen falta al menos {}</translation>
    </message>
    <message>
        <source>{} samples are no longer in {} or cannot be read there; they stay in the project: {}</source>
        <translation>{} muestras ya no están en {} o no se pueden leer allí; siguen en el proyecto: {}</translation>
    </message>
    <message>
        <source>{} samples could be read a moment ago but cannot be read any more</source>
        <translation>{} muestras se podían leer hace un momento, y ahora no</translation>
    </message>
    <message>
        <source>{} samples were updated from {}</source>
        <translation>{} muestras se actualizaron según {}</translation>
    </message>
    <message>
        <source>{} has already been fine-tuned on questions and starts from there</source>
        <translation>{} ya se ajustó con preguntas, y empieza con lo que aprendió de ellas</translation>
    </message>
    <message>
        <source>{} with the tokenizer built in: {} different predictions on {} texts</source>
        <translation>{} con el tokenizador dentro: {} respuestas distintas en {} textos</translation>
    </message>
    <message>
        <source>{} × {} pixels: more than {} million</source>
        <translation>{} × {} píxeles: más de {} millones</translation>
    </message>
    <message>
        <source>{}. It is the better choice here.</source>
        <translation>{}. Es el mejor aquí.</translation>
    </message>
    <message>
        <source>{}. model.onnx (fp32) is the better choice here.</source>
        <translation>{}. Aquí es mejor model.onnx (fp32).</translation>
    </message>
    <message>
        <source>{}: class {}</source>
        <translation>{}: clase {}</translation>
    </message>
    <message>
        <source>{}: image {}</source>
        <translation>{}: imagen {}</translation>
    </message>
    <message>
        <source>{}: everything after row {}</source>
        <translation>{}: lo que sigue a la fila {}</translation>
    </message>
    <message>
        <source>“{}” is not a delimiter</source>
        <translation>«{}» no es un delimitador</translation>
    </message>
    <message>
        <source>“{}” is not a split (train, validation, test)</source>
        <translation>«{}» no es una partición (train, validation, test)</translation>
    </message>
    <message>
        <source>change the class of a box</source>
        <translation>cambiar la clase de un recuadro</translation>
    </message>
    <message>
        <source>delete a box</source>
        <translation>borrar un recuadro</translation>
    </message>
    <message>
        <source>mark an image as empty</source>
        <translation>marcar una imagen como vacía</translation>
    </message>
    <message>
        <source>move a box</source>
        <translation>mover un recuadro</translation>
    </message>
    <message>
        <source>a system folder</source>
        <translation>una carpeta del sistema</translation>
    </message>
    <message>
        <source>a hidden folder</source>
        <translation>una carpeta oculta</translation>
    </message>
    <message>
        <source>a Transfer Studio project</source>
        <translation>un proyecto de este programa</translation>
    </message>
    <message>
        <source>an exported model</source>
        <translation>un modelo exportado</translation>
    </message>
    <message>
        <source>a cache folder</source>
        <translation>una carpeta de caché</translation>
    </message>
    <message>
        <source>label {} as {}</source>
        <translation>etiquetar {} como {}</translation>
    </message>
    <message>
        <source>label {} as {} classes</source>
        <translation>etiquetar {} con {} clases</translation>
    </message>
    <message>
        <source>clear a label</source>
        <translation>quitar una etiqueta</translation>
    </message>
    <message>
        <source>delete a sample</source>
        <translation>borrar una muestra</translation>
    </message>
    <message>
        <source>draw a box</source>
        <translation>dibujar un recuadro</translation>
    </message>
    <message>
        <source>draw {} boxes</source>
        <translation>dibujar {} recuadros</translation>
    </message>
    <message>
        <source>move {} to train</source>
        <translation>mover {} al conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>move {} to validation</source>
        <translation>mover {} al conjunto de validación</translation>
    </message>
    <message>
        <source>move {} to test</source>
        <translation>mover {} al conjunto de prueba</translation>
    </message>
    <message>
        <source>move {} to no split</source>
        <translation>dejar {} sin partición</translation>
    </message>
    <message>
        <source>CPU, {} cores</source>
        <translation>CPU, {} núcleos</translation>
    </message>
    <message>
        <source>same prediction on {} images, largest difference {}</source>
        <translation>misma predicción en {} imágenes, diferencia máxima {}</translation>
    </message>
    <message>
        <source>same prediction on {} texts, largest difference {}</source>
        <translation>misma predicción en {} textos, diferencia máxima {}</translation>
    </message>
    <message>
        <source>same prediction on {} questions, largest difference {}</source>
        <translation>misma predicción en {} preguntas, diferencia máxima {}</translation>
    </message>
    <message>
        <source>same prediction on {} boxes, largest difference {}</source>
        <translation>misma predicción en {} recuadros, diferencia máxima {}</translation>
    </message>
    <message>
        <source>{} different predictions on {} images, largest difference {}</source>
        <translation>{} predicciones distintas en {} imágenes, diferencia máxima {}</translation>
    </message>
    <message>
        <source>{} different predictions on {} texts, largest difference {}</source>
        <translation>{} predicciones distintas en {} textos, diferencia máxima {}</translation>
    </message>
    <message>
        <source>{} different predictions on {} questions, largest difference {}</source>
        <translation>{} predicciones distintas en {} preguntas, diferencia máxima {}</translation>
    </message>
    <message>
        <source>{} different predictions on {} boxes, largest difference {}</source>
        <translation>{} predicciones distintas en {} recuadros, diferencia máxima {}</translation>
    </message>
    <message>
        <source>all its boxes are between 0 and 1 and were read as fractions of the image</source>
        <translation>sus recuadros están entre 0 y 1 y se leyeron como proporciones de la imagen</translation>
    </message>
    <message>
        <source>No file provides the class names (data.yaml, classes.txt), so classes are named by number.</source>
        <translation>Ningún archivo da los nombres de las clases (data.yaml, classes.txt), así que se llaman por su número.</translation>
    </message>
    <message>
        <source>its coordinates are pixels, not fractions of the image, and were read as pixels</source>
        <translation>sus números son píxeles y no proporciones de la imagen; se leyeron como píxeles</translation>
    </message>
    <message>
        <source>Class numbers count from 1: 0 never occurs, but a number one higher than the number of names does. Class 1 is read as the first name.</source>
        <translation>Los números de clase empiezan en 1: el 0 no aparece nunca y sí uno más que nombres hay. La clase 1 se lee como el primer nombre.</translation>
    </message>
    <message>
        <source>Labels from {}, column {}.</source>
        <translation>Etiquetas de {}, columna {}.</translation>
    </message>
    <message>
        <source>Labels from {}, column {}. Other columns: {}.</source>
        <translation>Etiquetas de {}, columna {}. Otras columnas: {}.</translation>
    </message>
    <message>
        <source>Labels from {}, one column per class.</source>
        <translation>Etiquetas de {}, una columna por clase.</translation>
    </message>
    <message>
        <source>Images from {}; it contains no labels.</source>
        <translation>Imágenes de {}; no contiene etiquetas.</translation>
    </message>
    <message>
        <source>{} images in {} classes</source>
        <translation>{} imágenes en {} clases</translation>
    </message>
    <message>
        <source>{} texts in {} classes</source>
        <translation>{} textos en {} clases</translation>
    </message>
    <message>
        <source>{} images in one class</source>
        <translation>{} imágenes en una clase</translation>
    </message>
    <message>
        <source>{} texts in one class</source>
        <translation>{} textos en una clase</translation>
    </message>
    <message>
        <source>{} images with boxes of {} classes</source>
        <translation>{} imágenes con recuadros de {} clases</translation>
    </message>
    <message>
        <source>{} images with boxes of one class</source>
        <translation>{} imágenes con recuadros de una clase</translation>
    </message>
    <message>
        <source>{} images without labels</source>
        <translation>{} imágenes sin etiquetas</translation>
    </message>
    <message>
        <source>{} texts without labels</source>
        <translation>{} textos sin etiquetas</translation>
    </message>
    <message>
        <source>1 image in one class</source>
        <translation>1 imagen en una clase</translation>
    </message>
    <message>
        <source>1 text in one class</source>
        <translation>1 texto en una clase</translation>
    </message>
    <message>
        <source>1 image with boxes of {} classes</source>
        <translation>1 imagen con recuadros de {} clases</translation>
    </message>
    <message>
        <source>1 image with boxes of one class</source>
        <translation>1 imagen con recuadros de una clase</translation>
    </message>
    <message>
        <source>1 image without a label</source>
        <translation>1 imagen sin etiqueta</translation>
    </message>
    <message>
        <source>1 text without a label</source>
        <translation>1 texto sin etiqueta</translation>
    </message>
    <message>
        <source>1 question, answered</source>
        <translation>1 pregunta, respondida</translation>
    </message>
    <message>
        <source>1 question, not answered</source>
        <translation>1 pregunta, sin responder</translation>
    </message>
    <message>
        <source>{} questions, {} of them answered</source>
        <translation>{} preguntas, {} de ellas respondidas</translation>
    </message>
    <message>
        <source>1 of them is a duplicate and is imported once</source>
        <translation>Una de ellas repite otra y se importa una sola vez</translation>
    </message>
    <message>
        <source>{} of them are duplicates and are imported once</source>
        <translation>{} de ellas repiten otras y se importan una sola vez</translation>
    </message>
    <message>
        <source>{} of them have no label</source>
        <translation>{} de ellas no tienen etiqueta</translation>
    </message>
    <message>
        <source>1 of them has no label</source>
        <translation>Uno de los elementos no tiene etiqueta</translation>
    </message>
    <message>
        <source>Split by the data: {} train / {} validation / {} test</source>
        <translation>Partición según los datos: {} entrenamiento / {} validación / {} prueba</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>No se usan: {}</translation>
    </message>
    <message>
        <source>These classes differ only in case or spaces: {}</source>
        <translation>Estas clases solo se diferencian por mayúsculas o espacios: {}</translation>
    </message>
    <message>
        <source>Classes that occur in only one split: {}</source>
        <translation>Clases que están solo en una partición: {}</translation>
    </message>
    <message>
        <source>Classes such as “{}” seem to be several labels at once; each is treated as one class</source>
        <translation>Clases como «{}» parecen ser varias etiquetas a la vez; cada una se toma como una clase</translation>
    </message>
    <message>
        <source>It could also be read as: {}</source>
        <translation>También se podría leer como: {}</translation>
    </message>
    <message>
        <source>it is not an Excel file but text, and was read as CSV</source>
        <translation>no es un archivo de Excel, sino texto, y se leyó como CSV</translation>
    </message>
    <message>
        <source>above the column names, and not used: {}</source>
        <translation>encima de los nombres de las columnas, y no se usa: {}</translation>
    </message>
    <message>
        <source>it is not UTF-8 and was read as {}, the most likely encoding</source>
        <translation>no es UTF-8 y se leyó como {}, la codificación más probable</translation>
    </message>
    <message>
        <source>texts from the column “{}”</source>
        <translation>textos de la columna «{}»</translation>
    </message>
    <message>
        <source>labels from the column “{}”</source>
        <translation>etiquetas de la columna «{}»</translation>
    </message>
    <message>
        <source>splits from the column “{}”</source>
        <translation>particiones de la columna «{}»</translation>
    </message>
    <message>
        <source>one column per class: {}</source>
        <translation>una columna por clase: {}</translation>
    </message>
    <message>
        <source>other columns that could be labels: {}</source>
        <translation>columnas que también podrían ser etiquetas: {}</translation>
    </message>
    <message>
        <source>its label contains bytes that are not valid {}</source>
        <translation>su etiqueta contiene bytes que no son texto {}</translation>
    </message>
    <message>
        <source>bytes that are not valid {} were replaced by “�”</source>
        <translation>los bytes que no son texto {} se reemplazaron por “�”</translation>
    </message>
    <message>
        <source>the column “{}” does not contain train, validation or test and is not used</source>
        <translation>la columna «{}» no indica entrenamiento, validación ni prueba, y no se usa</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>{} añadidos</translation>
    </message>
    <message>
        <source>{} were there already</source>
        <translation>{} ya estaban</translation>
    </message>
    <message>
        <source>{} were there already ({} changed)</source>
        <translation>{} ya estaban ({} cambiados)</translation>
    </message>
    <message>
        <source>1 was there already</source>
        <translation>1 ya estaba</translation>
    </message>
    <message>
        <source>1 was there already ({} changed)</source>
        <translation>1 ya estaba (con {} cambios)</translation>
    </message>
    <message>
        <source>1 file is not used: {}</source>
        <translation>Un archivo no se usa: {}</translation>
    </message>
    <message>
        <source>{} files are not used, for example {}</source>
        <translation>{} archivos no se usan, por ejemplo {}</translation>
    </message>
    <message>
        <source>1 duplicate skipped</source>
        <translation>1 duplicado omitido</translation>
    </message>
    <message>
        <source>{} duplicates skipped</source>
        <translation>{} duplicados omitidos</translation>
    </message>
    <message>
        <source>{} left out</source>
        <translation>{} omitidos</translation>
    </message>
    <message>
        <source>{} no longer in the source</source>
        <translation>{} ya no están</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>1 añadido</translation>
    </message>
    <message>
        <source>1 left out</source>
        <translation>1 omitido</translation>
    </message>
    <message>
        <source>1 no longer in the source</source>
        <translation>1 ya no está</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <source>table of boxes</source>
        <translation>tabla de recuadros</translation>
    </message>
    <message>
        <source>table of paths</source>
        <translation>tabla de rutas</translation>
    </message>
    <message>
        <source>images from the column “{}”; no column contains classes.</source>
        <translation>imágenes de la columna «{}», ninguna columna contiene clases.</translation>
    </message>
    <message>
        <source>images from the column “{}”, classes from the column “{}”.</source>
        <translation>imágenes de la columna «{}», clases de la columna «{}».</translation>
    </message>
    <message>
        <source>no header; boxes as {}.</source>
        <translation>sin encabezado, recuadros como {}.</translation>
    </message>
    <message>
        <source>left, top, right, bottom</source>
        <translation>izquierda, arriba, derecha, abajo</translation>
    </message>
    <message>
        <source>left, top, width, height</source>
        <translation>izquierda, arriba, ancho, alto</translation>
    </message>
    <message>
        <source>centre, width, height</source>
        <translation>centro, ancho, alto</translation>
    </message>
    <message>
        <source>its encoding is not “{}”, as declared: {}</source>
        <translation>su codificación no es «{}», como declara: {}</translation>
    </message>
    <message>
        <source>read as UTF-8</source>
        <translation>se lee como UTF-8</translation>
    </message>
    <message>
        <source>it has several labels ({}), but a text has only one class here: none was used</source>
        <translation>tiene varias etiquetas ({}), y aquí un texto tiene una sola clase: no se tomó ninguna</translation>
    </message>
    <message>
        <source>its labels mark spans within the text and are not classes</source>
        <translation>sus etiquetas son marcas dentro del texto, no una clase</translation>
    </message>
    <message>
        <source>classes that differ only in case or spaces: {}</source>
        <translation>clases que solo difieren en mayúsculas o espacios: {}</translation>
    </message>
    <message>
        <source>texts from “{}”</source>
        <translation>textos de «{}»</translation>
    </message>
    <message>
        <source>labels from “{}”</source>
        <translation>etiquetas de «{}»</translation>
    </message>
    <message>
        <source>the answers are free texts, not labels</source>
        <translation>las respuestas son textos propios, no etiquetas</translation>
    </message>
    <message>
        <source>other keys that could be labels: {}</source>
        <translation>claves que también podrían ser etiquetas: {}</translation>
    </message>
    <message>
        <source>The content of {} is imported without labels</source>
        <translation>Lo que está en {} se importa sin etiqueta</translation>
    </message>
    <message>
        <source>Subfolders of a class are not classes here: {}</source>
        <translation>Las carpetas dentro de una clase no son clases aquí: {}</translation>
    </message>
    <message>
        <source>The classes are the folders in {}</source>
        <translation>Las clases son las carpetas en {}</translation>
    </message>
    <message>
        <source>Class names from {}</source>
        <translation>Nombres de las clases de {}</translation>
    </message>
    <message>
        <source>Classes from file names: {}</source>
        <translation>Clases de los nombres de los archivos: {}</translation>
    </message>
    <message>
        <source>Labels of the images in no class folder from {}</source>
        <translation>Etiquetas de las imágenes fuera de las carpetas de clases, de {}</translation>
    </message>
    <message>
        <source>Labels from {}.</source>
        <translation>Etiquetas de {}.</translation>
    </message>
    <message>
        <source>Train and test from {}.</source>
        <translation>Entrenamiento y prueba según {}.</translation>
    </message>
    <message>
        <source>Split by {}</source>
        <translation>Dividido según {}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening {}</source>
        <translation>Abriendo {}</translation>
    </message>
    <message>
        <source>No samples were imported from “{}”, so no project was created.</source>
        <translation>No se importó ninguna muestra de «{}», así que no se creó ningún proyecto.</translation>
    </message>
    <message>
        <source>Nothing in “{}” can be used, so no project was created. {} left out, for example {}: {}</source>
        <translation>No se puede usar nada de «{}», así que no se creó ningún proyecto. {} omitidos, por ejemplo {}: {}</translation>
    </message>
    <message>
        <source>Creating the sample “{}”</source>
        <translation>Creando el proyecto de ejemplo «{}»</translation>
    </message>
    <message>
        <source>Importing {}</source>
        <translation>Importando {}</translation>
    </message>
    <message>
        <source>Applying {} changes</source>
        <translation>Haciendo {} cambios</translation>
    </message>
    <message>
        <source>Pausing “{}” until next time</source>
        <translation>Pausando «{}», para reanudar la próxima vez</translation>
    </message>
    <message>
        <source>Stopping “{}” and keeping its results so far</source>
        <translation>Deteniendo «{}» y conservando lo que tiene</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings and the list of projects cannot be saved here and are lost when the program ends.</source>
        <translation>Los ajustes y la lista de proyectos no se pueden guardar aquí y se pierden al terminar el programa.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Link to images instead of copying them</source>
        <translation>Enlazar las imágenes en lugar de copiarlas</translation>
    </message>
    <message>
        <source>Saves disk space, but images that are moved or deleted will be missing here</source>
        <translation>Ahorra espacio en disco; pero las imágenes que se muevan o borren faltarán aquí</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>It is refilled when needed</source>
        <translation>Se vuelve a llenar cuando hace falta</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Network cache</source>
        <translation>Caché de redes</translation>
    </message>
    <message>
        <source>The language changes after a restart.</source>
        <translation>El idioma cambia al reiniciar el programa.</translation>
    </message>
    <message>
        <source>The device used for training; Automatic uses the fastest one available</source>
        <translation>En qué se entrenan las redes; Automático toma lo más rápido que haya</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular en</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>SplitCard</name>
    <message>
        <source>Splits</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>The network is trained on the training set, the validation set is used to choose the best epoch, and the test set only measures. Unassigned samples are assigned when you train.</source>
        <translation>La red se entrena con el conjunto de entrenamiento, el de validación sirve para elegir la mejor época y el de prueba solo mide. Las muestras sin asignar se asignan al entrenar.</translation>
    </message>
    <message>
        <source>Lock the test set</source>
        <translation>Bloquear el conjunto de prueba</translation>
    </message>
    <message>
        <source>No samples can be added to or removed from the test set</source>
        <translation>No se pueden añadir ni quitar muestras del conjunto de prueba</translation>
    </message>
    <message>
        <source>Move selected to …</source>
        <translation>Mover lo seleccionado a …</translation>
    </message>
    <message>
        <source>Change their split</source>
        <translation>Cambiar su partición</translation>
    </message>
    <message>
        <source>Training {} · Validation {} · Test {} · Unassigned {}</source>
        <translation>Entrenamiento {} · Validación {} · Prueba {} · sin asignar {}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A table of texts, or a zip archive</source>
        <translation>Una tabla de textos o un archivo zip</translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translation>Abrir una carpeta de proyecto</translation>
    </message>
    <message>
        <source>Models ({})</source>
        <translation>Modelos ({})</translation>
    </message>
    <message>
        <source>Try a model</source>
        <translation>Probar un modelo</translation>
    </message>
    <message>
        <source>A folder of images or texts</source>
        <translation>Una carpeta de imágenes o textos</translation>
    </message>
    <message>
        <source>Train a model on your own data</source>
        <translation>Entrene un modelo con sus propios datos</translation>
    </message>
    <message>
        <source>A few dozen examples per class are enough. Nothing leaves this computer.</source>
        <translation>Bastan unas decenas de ejemplos por clase. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>What should the model do?</source>
        <translation>¿Qué debe hacer el modelo?</translation>
    </message>
    <message>
        <source>Explore a sample project</source>
        <translation>Explorar un proyecto de ejemplo</translation>
    </message>
    <message>
        <source>One folder per class · boxes as COCO, VOC, YOLO or LabelMe · texts in CSV, Excel or JSON lines · questions in SQuAD · unlabelled data, to be labelled here</source>
        <translation>Una carpeta por clase · recuadros en COCO, VOC, YOLO o LabelMe · textos en CSV, Excel o líneas JSON · preguntas en SQuAD · datos sin etiquetar, que se etiquetan aquí</translation>
    </message>
    <message>
        <source>New from folder…</source>
        <translation>Nuevo desde carpeta…</translation>
    </message>
    <message>
        <source>Create a project</source>
        <translation>Crear un proyecto</translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation>Desde una tabla…</translation>
    </message>
    <message>
        <source>Create a project from a table of texts or a zip archive</source>
        <translation>Crear un proyecto de una tabla de textos o de un archivo zip</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Try a model…</source>
        <translation>Probar un modelo…</translation>
    </message>
    <message>
        <source>Try an exported model.onnx without a project</source>
        <translation>Preguntar a un model.onnx exportado, sin proyecto</translation>
    </message>
    <message>
        <source>Drop a folder, a table or a model here</source>
        <translation>Suelte aquí una carpeta, una tabla o un modelo</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Stop the training?</source>
        <translation>¿Detener el entrenamiento?</translation>
    </message>
    <message>
        <source>Stop “{}”?</source>
        <translation>¿Detener «{}»?</translation>
    </message>
    <message>
        <source>The best network so far is kept and evaluated.</source>
        <translation>Se conserva y evalúa la mejor red hasta ahora.</translation>
    </message>
    <message>
        <source>The best network so far is kept and evaluated. Before the end of the first epoch and during cross-validation, there may be none.</source>
        <translation>Se conserva y evalúa la mejor red hasta ahora. Antes de que termine la primera época y durante la validación cruzada puede que no haya ninguna.</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>Stop and keep best</source>
        <translation>Detener y conservar la mejor</translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message>
        <source>predicting …</source>
        <translation>prediciendo …</translation>
    </message>
    <message>
        <source>The model finds no further objects without a box.</source>
        <translation>El modelo no encuentra más objetos sin recuadro.</translation>
    </message>
</context>
<context>
    <name>TableChoices</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The first row contains the column names</source>
        <translation>La primera fila da nombre a las columnas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <source>all splits</source>
        <translation>todas las particiones</translation>
    </message>
    <message>
        <source>all that match</source>
        <translation>todos los que sirven</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>según lo reconocido</translation>
    </message>
    <message>
        <source>one column per class</source>
        <translation>una columna por clase</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>none: one column</source>
        <translation>ninguno: una columna</translation>
    </message>
</context>
<context>
    <name>TextTry</name>
    <message>
        <source>The text to try</source>
        <translation>El texto para probar</translation>
    </message>
    <message>
        <source>Type or paste a text, then Ctrl+Enter</source>
        <translation>Escriba o pegue un texto, luego Ctrl+Intro</translation>
    </message>
    <message>
        <source>Occlusion: words are left out one at a time; the stronger the colour, the more the prediction depends on the word</source>
        <translation>Oclusión: se omiten palabras una a una; cuanto más fuerte el color, más depende de ella la respuesta</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Test text</source>
        <translation>Texto de prueba</translation>
    </message>
    <message>
        <source>predicting …</source>
        <translation>prediciendo …</translation>
    </message>
    <message>
        <source>{} confidence, {} ms</source>
        <translation>{} de confianza, {} ms</translation>
    </message>
    <message>
        <source>{} · label: {}</source>
        <translation>{} · etiqueta: {}</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texto</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Try this text</source>
        <translation>Probar este texto</translation>
    </message>
    <message>
        <source>Try a text from the test set, or else an unlabelled one, or else one from the training set</source>
        <translation>Probar un texto del conjunto de prueba; si no hay, uno sin etiqueta, y si no, uno del de entrenamiento</translation>
    </message>
    <message>
        <source>Type a text first.</source>
        <translation>Escriba primero un texto.</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>unreadable</source>
        <translation>no se puede leer</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
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
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>The longest time that fine-tuning may be expected to take</source>
        <translation>El tiempo máximo que se puede esperar que tarde el ajuste fino</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>up to {}</source>
        <translation>hasta {}</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>aprox. {}</translation>
    </message>
    <message>
        <source>Training time: no estimate for this network</source>
        <translation>tiempo: sin estimación para esta red</translation>
    </message>
    <message>
        <source>Training time: shown once there are enough labels</source>
        <translation>duración: se indica en cuanto haya suficientes etiquetas</translation>
    </message>
    <message>
        <source>Training time: measure the speed first</source>
        <translation>tiempo: desconocido hasta medir su velocidad</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Train together with “{}”:</source>
        <translation>Entrenar junto con «{}»:</translation>
    </message>
    <message>
        <source>Also train {}</source>
        <translation>Entrenar también {}</translation>
    </message>
    <message>
        <source>One network is trained on both, and one file predicts both</source>
        <translation>Una sola red se entrena con ambos, y un solo archivo predice ambos</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Close the project and go to the start page; everything is saved</source>
        <translation>Cerrarlo e ir a la página de inicio; todo está guardado</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>CPU · {} cores</source>
        <translation>CPU · {} núcleos</translation>
    </message>
    <message>
        <source>Step-by-step guide</source>
        <translation>Guía paso a paso</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>Todas las teclas (?)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>TrainPane</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Aún no se ha entrenado nada</translation>
    </message>
    <message>
        <source>Choose a network in the Model pane and press Train; the defaults work well.</source>
        <translation>Elija una red en Modelo y pulse Entrenar; los valores iniciales son buenos.</translation>
    </message>
    <message>
        <source>Stopping at the next safe point …</source>
        <translation>Se detiene en el próximo punto seguro …</translation>
    </message>
    <message>
        <source>Training {}</source>
        <translation>Entrenando {}</translation>
    </message>
    <message>
        <source>Next in the queue: starts when “{}” has finished.</source>
        <translation>El siguiente en la cola: empieza cuando termine «{}».</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>empezando</translation>
    </message>
    <message>
        <source>Run {} is still running: choose “Show” in the list to return to it.</source>
        <translation>La ejecución {} sigue en marcha: «Mostrar» en la lista vuelve a ella.</translation>
    </message>
    <message>
        <source>Run {} ({}) was interrupted. It can be resumed.</source>
        <translation>La ejecución {} ({}) se interrumpió. Se puede reanudar.</translation>
    </message>
    <message>
        <source>Run {} · {}</source>
        <translation>Ejecución {} · {}</translation>
    </message>
    <message>
        <source>Pause or resume (Ctrl+P)</source>
        <translation>Pausar o reanudar (Ctrl+P)</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Stop, and keep the best so far (Ctrl+.)</source>
        <translation>Detener y conservar lo mejor hasta ahora (Ctrl+.)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Resume after its last complete epoch</source>
        <translation>Reanudar tras su última época completa</translation>
    </message>
    <message>
        <source>Next in the queue: “{}” is paused meanwhile and resumes afterwards.</source>
        <translation>Siguiente en la cola: «{}» queda en pausa y se reanuda después.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>TryPane</name>
    <message>
        <source>cannot be read: {}</source>
        <translation>no se puede leer: {}</translation>
    </message>
    <message>
        <source>No trained model yet; “{}” is still running.</source>
        <translation>Aún no hay ningún modelo entrenado; «{}» sigue en marcha.</translation>
    </message>
    <message>
        <source>No trained model yet. Train one first (Model pane).</source>
        <translation>Aún no hay ningún modelo entrenado. Entrene uno primero (panel Modelo).</translation>
    </message>
    <message>
        <source>The small edition can try models exported by the full edition.</source>
        <translation>La edición pequeña prueba modelos exportados donde se entrenaron.</translation>
    </message>
    <message>
        <source>Verifying the export of {}</source>
        <translation>Verificando la exportación de {}</translation>
    </message>
    <message>
        <source>the trained network of {}</source>
        <translation>la red entrenada de {}</translation>
    </message>
    <message>
        <source>unfamiliar</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>Unfamiliar: unlike the training data, so the prediction may mean nothing.</source>
        <translation>Desconocido: distinto de los datos de entrenamiento, así que la predicción puede no significar nada.</translation>
    </message>
    <message>
        <source>Unsure: it may be {}.</source>
        <translation>Dudoso: puede ser {}.</translation>
    </message>
    <message>
        <source>one of {} others</source>
        <translation>una de otras {}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Not usable yet: {} of {} correct, and always predicting the most frequent class may do as well.</source>
        <translation>Aún no es útil: {} de {} correctas; predecir siempre la clase más frecuente podría dar el mismo resultado.</translation>
    </message>
    <message>
        <source>Good: {} of {} correct.</source>
        <translation>Bien: {} de {} correctas.</translation>
    </message>
    <message>
        <source>Fair: {} of {} correct.</source>
        <translation>Aceptable: {} de {} correctas.</translation>
    </message>
    <message>
        <source>Weak: {} of {} correct.</source>
        <translation>Flojo: {} de {} correctas.</translation>
    </message>
    <message>
        <source>Weakest on {} ({} found).</source>
        <translation>Lo más flojo: {} ({} encontradas).</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Previous (←)</source>
        <translation>Anterior (←)</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <translation>Siguiente (→)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Más pequeño (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>The whole image (Ctrl+0)</source>
        <translation>La imagen completa (Ctrl+0)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back (Space)</source>
        <translation>Volver (Espacio)</translation>
    </message>
    <message>
        <source>suggested {} {}</source>
        <translation>sugerida {} {}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>No esperar</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>The first two match about equally well.</source>
        <translation>Las dos primeras encajan casi igual de bien.</translation>
    </message>
    <message>
        <source>Split and class folders</source>
        <translation>Carpetas de particiones y clases</translation>
    </message>
    <message>
        <source>One folder per class</source>
        <translation>Una carpeta por clase</translation>
    </message>
    <message>
        <source>Innermost folders as classes</source>
        <translation>Las carpetas más internas como clases</translation>
    </message>
    <message>
        <source>Classes from file names</source>
        <translation>Clases de los nombres de archivo</translation>
    </message>
    <message>
        <source>Numbered lists, with boxes</source>
        <translation>Listas numeradas, con recuadros</translation>
    </message>
    <message>
        <source>Numbered lists</source>
        <translation>Listas numeradas</translation>
    </message>
    <message>
        <source>Images without labels</source>
        <translation>Imágenes sin etiquetas</translation>
    </message>
    <message>
        <source>Table of images ({})</source>
        <translation>Tabla de imágenes ({})</translation>
    </message>
    <message>
        <source>Table of boxes ({})</source>
        <translation>Tabla de recuadros ({})</translation>
    </message>
    <message>
        <source>Table of texts ({})</source>
        <translation>Tabla de textos ({})</translation>
    </message>
    <message>
        <source>Folders of text files</source>
        <translation>Carpetas de archivos de texto</translation>
    </message>
    <message>
        <source>One text per line</source>
        <translation>Un texto por línea</translation>
    </message>
    <message>
        <source>Passages with questions</source>
        <translation>Pasajes con preguntas</translation>
    </message>
    <message>
        <source>{} tables of texts</source>
        <translation>{} tablas de textos</translation>
    </message>
    <message>
        <source>{} tables of images</source>
        <translation>{} tablas de imágenes</translation>
    </message>
</context>
<context>
    <name>WhatCanBeImported</name>
    <message>
        <source>What can be imported</source>
        <translation>Qué se puede importar</translation>
    </message>
    <message>
        <source>Images: a folder with one subfolder per class, or images with a table (CSV, Excel) of their labels</source>
        <translation>Imágenes: una carpeta con una subcarpeta por clase, o imágenes con una tabla (CSV, Excel) que nombra sus etiquetas</translation>
    </message>
    <message>
        <source>Images with boxes: COCO, Pascal VOC, YOLO, LabelMe, Label Studio, CVAT and others</source>
        <translation>Imágenes con recuadros: COCO, Pascal VOC, YOLO, LabelMe, Label Studio, CVAT y otros</translation>
    </message>
    <message>
        <source>Texts: a table (CSV, Excel, JSON lines), or text files in one subfolder per class</source>
        <translation>Textos: una tabla (CSV, Excel, JSON lines), o archivos de texto en una subcarpeta por clase</translation>
    </message>
    <message>
        <source>Passages with questions: SQuAD, or a table with the columns passage, question and answer</source>
        <translation>Pasajes con preguntas: SQuAD, o una tabla con las columnas passage, question y answer</translation>
    </message>
    <message>
        <source>Images or texts without labels: you can label them here</source>
        <translation>Imágenes o textos sin etiquetas: puede etiquetarlos aquí</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>about {} left</source>
        <translation>quedan aprox. {}</translation>
    </message>
    <message>
        <source>at most {} left</source>
        <translation>quedan como mucho {}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Data, Model, Train, Try, Export</source>
        <translation>Datos, Modelo, Entrenar, Probar, Exportar</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <source>Undo, redo: every edit, back to the first one</source>
        <translation>Deshacer, rehacer: cada cambio, hasta el primero</translation>
    </message>
    <message>
        <source>Ctrl+N, Ctrl+Shift+N, Ctrl+O</source>
        <translation>Ctrl+N, Ctrl+Mayús+N, Ctrl+O</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Mayús+T</translation>
    </message>
    <message>
        <source>Start page: try an exported model without a project</source>
        <translation>Página de inicio: probar un modelo exportado sin proyecto</translation>
    </message>
    <message>
        <source>Ctrl+I, Ctrl+Shift+I, Ctrl+Shift+V</source>
        <translation>Ctrl+I, Ctrl+Mayús+I, Ctrl+Mayús+V</translation>
    </message>
    <message>
        <source>Import a folder, a file or the clipboard contents</source>
        <translation>Importar una carpeta, un archivo o lo que hay en el portapapeles</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B, Ctrl+Alt+Shift+B</source>
        <translation>Ctrl+Alt+B, Ctrl+Alt+Mayús+B</translation>
    </message>
    <message>
        <source>Ctrl+W, Ctrl+Q</source>
        <translation>Ctrl+W, Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the project, quit</source>
        <translation>Cerrar el proyecto, salir</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>La guía</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Mayús+F1</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows</source>
        <translation>Flechas, Mayús+flechas</translation>
    </message>
    <message>
        <source>Move, select several</source>
        <translation>Mover, seleccionar varias</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Aceptar la sugerencia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Clase nueva</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Leave the focused element; this stops nothing</source>
        <translation>Salir de lo que tiene el foco; no detiene nada</translation>
    </message>
    <message>
        <source>Stop the current task; training only after confirmation</source>
        <translation>Detener lo que está en marcha; un entrenamiento, solo tras preguntar</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Start page: new from a folder, new from a table or archive, open a project</source>
        <translation>Página de inicio: nuevo desde una carpeta, nuevo desde una tabla o un archivo comprimido, abrir un proyecto</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <translation>F2, Supr</translation>
    </message>
    <message>
        <source>Start page: rename a recent project, remove it from the list</source>
        <translation>Página de inicio: renombrar un proyecto reciente, quitarlo de la lista</translation>
    </message>
    <message>
        <source>Ctrl+Alt+I, Ctrl+Alt+D</source>
        <translation>Ctrl+Alt+I, Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>Import a table and choose its columns; import documents to ask questions about</source>
        <translation>Importar una tabla eligiendo sus columnas; importar documentos sobre los que preguntar</translation>
    </message>
    <message>
        <source>Import images to draw boxes in; draw boxes in the images of this project</source>
        <translation>Importar imágenes para dibujar recuadros; dibujar recuadros en las imágenes de este proyecto</translation>
    </message>
    <message>
        <source>Pause or resume the current task</source>
        <translation>Pausar o reanudar la tarea en curso</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menú, Mayús+F10</translation>
    </message>
    <message>
        <source>Actions for the focused sample, class or project</source>
        <translation>Acciones para la muestra, la clase o el proyecto que tiene el foco</translation>
    </message>
    <message>
        <source>Machine learning terms in plain language</source>
        <translation>Términos de aprendizaje automático en lenguaje sencillo</translation>
    </message>
    <message>
        <source>Label as the class with this key</source>
        <translation>Etiquetar con la clase que tiene esta tecla</translation>
    </message>
    <message>
        <source>Choose from all classes, or add one</source>
        <translation>Elegir la clase entre todas o añadir una</translation>
    </message>
    <message>
        <source>Keep a label that looks wrong</source>
        <translation>Conservar una etiqueta que parece incorrecta</translation>
    </message>
    <message>
        <source>Remove the label</source>
        <translation>Quitar la etiqueta</translation>
    </message>
    <message>
        <source>Move to another split</source>
        <translation>Mover a otra partición</translation>
    </message>
    <message>
        <source>Show the samples most like the selected ones</source>
        <translation>Mostrar las muestras más parecidas a las seleccionadas</translation>
    </message>
    <message>
        <source>Clear the selection, then the filters</source>
        <translation>Salir de una selección, luego de lo filtrado</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search by name or text</source>
        <translation>Buscar por nombre o texto</translation>
    </message>
    <message>
        <source>Refresh the filtered samples after edits</source>
        <translation>Mostrar de nuevo lo que corresponde, tras los cambios</translation>
    </message>
    <message>
        <source>Remove the sample from the project</source>
        <translation>Quitar la muestra del proyecto</translation>
    </message>
    <message>
        <source>Enlarge; then: arrows, + − and Ctrl+0</source>
        <translation>Ampliar; dentro: flechas, + − y Ctrl+0</translation>
    </message>
    <message>
        <source>Show the most informative samples first</source>
        <translation>Mostrar primero las muestras más informativas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Mayús+L</translation>
    </message>
    <message>
        <source>Get advice on networks and labels</source>
        <translation>Pedir consejo sobre redes y etiquetas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Mayús+M</translation>
    </message>
    <message>
        <source>Show the map of samples</source>
        <translation>Mostrar el mapa de muestras</translation>
    </message>
    <message>
        <source>Ctrl+B, Ctrl+= , Ctrl+−</source>
        <translation>Ctrl+B, Ctrl+= , Ctrl+−</translation>
    </message>
    <message>
        <source>Table or tiles, larger, smaller</source>
        <translation>Tabla o miniaturas, más grandes, más pequeñas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>The selection in the passage is the answer</source>
        <translation>Lo seleccionado en el pasaje es la respuesta</translation>
    </message>
    <message>
        <source>The passage has no answer</source>
        <translation>El pasaje no tiene respuesta</translation>
    </message>
    <message>
        <source>Ask another question about the passage</source>
        <translation>Hacer otra pregunta sobre el pasaje</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Previous, next question</source>
        <translation>Pregunta anterior, siguiente</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <source>Drag, Shift+drag</source>
        <translation>Arrastrar, Mayús+arrastrar</translation>
    </message>
    <message>
        <source>Draw a box, even on top of another one</source>
        <translation>Dibujar un recuadro; también donde ya hay otro</translation>
    </message>
    <message>
        <source>The class of the selected box and of the next ones</source>
        <translation>La clase del recuadro elegido y de los siguientes</translation>
    </message>
    <message>
        <source>Nudge the selected box by 1 or 10 pixels; if none is selected: other images</source>
        <translation>Mover el recuadro elegido 1 o 10 píxeles; sin ninguno: otras imágenes</translation>
    </message>
    <message>
        <source>Draw a box in the centre of the image</source>
        <translation>Dibujar un recuadro en el centro de la imagen</translation>
    </message>
    <message>
        <source>Ctrl+arrows, Ctrl+Shift+arrows</source>
        <translation>Ctrl+flechas, Ctrl+Mayús+flechas</translation>
    </message>
    <message>
        <source>Resize the selected box by 1 or 10 pixels</source>
        <translation>Cambiar el tamaño del recuadro elegido en 1 o 10 píxeles</translation>
    </message>
    <message>
        <source>. and , , Delete, Esc</source>
        <translation>. y , , Supr, Esc</translation>
    </message>
    <message>
        <source>Next and previous box, delete it, deselect</source>
        <translation>Recuadro siguiente y anterior, quitarlo, no elegir ninguno</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V, R</source>
        <translation>Ctrl+C, Ctrl+V, R</translation>
    </message>
    <message>
        <source>Copy, paste, repeat the boxes of the previous image</source>
        <translation>Copiar, pegar, repetir los recuadros de la imagen anterior</translation>
    </message>
    <message>
        <source>S, Enter, X</source>
        <translation>S, Intro, X</translation>
    </message>
    <message>
        <source>Suggest, accept all, reject</source>
        <translation>Sugerir, aceptar todos, rechazar</translation>
    </message>
    <message>
        <source>No objects in this image</source>
        <translation>No hay objetos en esta imagen</translation>
    </message>
    <message>
        <source>Try an image from a file, from the clipboard</source>
        <translation>Probar una imagen de un archivo, del portapapeles</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+drag</source>
        <translation>Rueda, Ctrl+arrastrar</translation>
    </message>
    <message>
        <source>Zoom at the pointer, pan</source>
        <translation>Ampliar en el puntero, desplazar</translation>
    </message>
    <message>
        <source>Previous, next image</source>
        <translation>Imagen anterior, siguiente</translation>
    </message>
    <message>
        <source>Model, Train, Try, Export</source>
        <translation>Modelo, Entrenar, Probar, Exportar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Train; in Try: predict the text</source>
        <translation>Entrenar; en Probar: preguntar por el texto</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Try a sample from the test set</source>
        <translation>Probar una muestra del conjunto de prueba</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+V</source>
        <translation>Ctrl+T, Ctrl+V</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Tries a new head first, and fine-tunes where that can pay off within the time limit. Keeps the simpler one unless the other is better.</source>
        <translation>Prueba primero una cabeza nueva y ajusta la red si puede merecer la pena dentro del límite de tiempo. Conserva lo más sencillo salvo que lo otro sea mejor.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>The network is frozen; only a new output layer is trained.</source>
        <translation>La red está congelada; solo se entrena una capa de salida nueva.</translation>
    </message>
    <message>
        <source>Contrastive</source>
        <translation>Contrastivo</translation>
    </message>
    <message>
        <source>Contrastive fine-tuning: pulls samples of one class together. For few labels; kept only if it beats Quick.</source>
        <translation>Ajuste fino contrastivo: acerca las muestras de una misma clase. Para pocas etiquetas; solo se conserva si supera a «Rápido».</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>The last blocks are fine-tuned too.</source>
        <translation>También se ajustan los últimos bloques.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Trains small low-rank adapters in every layer and merges them. Needs less memory than Full and forgets less.</source>
        <translation>Entrena pequeños adaptadores de bajo rango en cada capa y los fusiona con ella. Pide menos memoria que «Completo» y olvida menos.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Fine-tunes every layer. Worthwhile with many or unusual samples.</source>
        <translation>Ajusta todas las capas. Compensa con muchas muestras o con muestras poco comunes.</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Desde cero</translation>
    </message>
    <message>
        <source>Random weights. Only a baseline to show what pre-training brings.</source>
        <translation>Pesos aleatorios. Solo una referencia para ver qué aporta el preentrenamiento.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU de NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>GPU de Apple (MPS)</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Dígitos manuscritos</translation>
    </message>
    <message>
        <source>1,000 scans in ten classes, all labelled: ready to train.</source>
        <translation>1000 escaneos en diez clases, todos etiquetados: listos para entrenar.</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>180 drawings, a few of them labelled: label the rest with suggestions.</source>
        <translation>180 dibujos, pocos etiquetados: etiquete el resto con sugerencias.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>240 short messages to a shop, a few of them labelled: label the rest.</source>
        <translation>240 mensajes cortos a una tienda, algunos etiquetados: etiquete el resto.</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>Playa</translation>
    </message>
    <message>
        <source>60 drawings with boxes around shells and starfish, some still to be labelled.</source>
        <translation>60 dibujos con recuadros alrededor de conchas y estrellas de mar, algunos por etiquetar.</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>Barcos</translation>
    </message>
    <message>
        <source>40 short passages with questions, most of them answered: find the other answers.</source>
        <translation>40 pasajes cortos con preguntas, la mayoría respondidas: encuentre las demás.</translation>
    </message>
    <message>
        <source>run {}</source>
        <translation>ejecución {}</translation>
    </message>
    <message>
        <source>the background run</source>
        <translation>ejecución en segundo plano</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Prediciendo</translation>
    </message>
    <message>
        <source>Assembling the file</source>
        <translation>Componiendo el archivo</translation>
    </message>
    <message>
        <source>Evaluating the network</source>
        <translation>Evaluando la red</translation>
    </message>
    <message>
        <source>Comparing mirrored images</source>
        <translation>Comparando imágenes reflejadas</translation>
    </message>
    <message>
        <source>Comparing networks</source>
        <translation>Comparando redes</translation>
    </message>
    <message>
        <source>Checking labels</source>
        <translation>Revisando etiquetas</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Curva de aprendizaje</translation>
    </message>
    <message>
        <source>Comparing with the pre-training images</source>
        <translation>Comparando con las imágenes del preentrenamiento</translation>
    </message>
    <message>
        <source>Comparing with the training data</source>
        <translation>Comparando con los datos de entrenamiento</translation>
    </message>
    <message>
        <source>Converting the network</source>
        <translation>Convirtiendo la red</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validación cruzada</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>Época {} de {}</translation>
    </message>
    <message>
        <source>Computing features</source>
        <translation>Calculando características</translation>
    </message>
    <message>
        <source>Fold {} of {}</source>
        <translation>Pliegue {} de {}</translation>
    </message>
    <message>
        <source>Fold {} of {}, epoch {} of {}</source>
        <translation>Pliegue {} de {}, época {} de {}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>Midiendo la velocidad</translation>
    </message>
    <message>
        <source>Searching for near-duplicates</source>
        <translation>Buscando casi duplicados</translation>
    </message>
    <message>
        <source>Learning to spot unfamiliar samples</source>
        <translation>Aprendiendo a reconocer muestras desconocidas</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>Abriendo el modelo</translation>
    </message>
    <message>
        <source>Comparing the file with the trained network</source>
        <translation>Comparando el archivo con la red entrenada</translation>
    </message>
    <message>
        <source>Self-supervised warm-up on your passages</source>
        <translation>Calentamiento autosupervisado con sus pasajes</translation>
    </message>
    <message>
        <source>Trying the proposed order of labelling</source>
        <translation>Probando el orden de etiquetado propuesto</translation>
    </message>
    <message>
        <source>Adding the tokenizer</source>
        <translation>Añadiendo el tokenizador</translation>
    </message>
    <message>
        <source>Creating the 8-bit version</source>
        <translation>Creando la versión de 8 bits</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Calculando el mapa</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training the classifier head</source>
        <translation>Entrenando el cabezal clasificador</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Contrastive fine-tuning</source>
        <translation>Ajuste fino contrastivo</translation>
    </message>
    <message>
        <source>{} to {} s</source>
        <translation>{} a {} s</translation>
    </message>
    <message>
        <source>{} to {} min</source>
        <translation>{} a {} min</translation>
    </message>
    <message>
        <source>{} to {} h</source>
        <translation>{} a {} h</translation>
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
        <translation>imágenes</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1.234,5</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>original files</source>
        <translation>archivos originales</translation>
    </message>
    <message>
        <source>original file</source>
        <translation>archivo original</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>conjunto de prueba</translation>
    </message>
    <message>
        <source>cross-validation</source>
        <translation>validación cruzada</translation>
    </message>
    <message>
        <source>cross-validation on the training set</source>
        <translation>validación cruzada en el conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>coincidencia exacta</translation>
    </message>
    <message>
        <source>mAP50</source>
        <translation>mAP50</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>image classification</source>
        <translation>clasificación de imágenes</translation>
    </message>
    <message>
        <source>object detection</source>
        <translation>detección de objetos</translation>
    </message>
    <message>
        <source>text classification</source>
        <translation>clasificación de textos</translation>
    </message>
    <message>
        <source>question answering</source>
        <translation>respuesta a preguntas</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no detectado</translation>
    </message>
    <message>
        <source>false positive</source>
        <translation>falso positivo</translation>
    </message>
    <message>
        <source>localisation error</source>
        <translation>error de localización</translation>
    </message>
    <message>
        <source>wrong class</source>
        <translation>clase errónea</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>the network with everything it needs, for ONNX Runtime on any computer</source>
        <translation>la red con todo lo que necesita, para ONNX Runtime en cualquier ordenador</translation>
    </message>
    <message>
        <source>the same model in 8 bits: smaller, often faster</source>
        <translation>el mismo modelo en 8 bits: más pequeño, a menudo más rápido</translation>
    </message>
    <message>
        <source>the same model with the tokenizer built in; it takes plain text</source>
        <translation>el mismo modelo con tokenizador integrado; toma texto sin procesar</translation>
    </message>
    <message>
        <source>turns text into the tokens that model.onnx reads</source>
        <translation>convierte el texto en los tokens que lee model.onnx</translation>
    </message>
    <message>
        <source>the class names in the order of the model&apos;s outputs</source>
        <translation>los nombres de las clases en el orden de las salidas del modelo</translation>
    </message>
    <message>
        <source>runs the model with a few Python packages, without this program</source>
        <translation>ejecuta el modelo con unos pocos paquetes de Python, sin este programa</translation>
    </message>
    <message>
        <source>reads images for predict.py</source>
        <translation>lee imágenes para predict.py</translation>
    </message>
    <message>
        <source>short example programs</source>
        <translation>programas de ejemplo cortos</translation>
    </message>
    <message>
        <source>how to run the model, and what each input and output means</source>
        <translation>cómo ejecutar el modelo y qué significa cada entrada y salida</translation>
    </message>
    <message>
        <source>how good the model is, what it was trained on, and its limits</source>
        <translation>lo bueno que es el modelo, con qué se entrenó y sus límites</translation>
    </message>
    <message>
        <source>what the licence of the network asks for; keep it with the model</source>
        <translation>lo que exige la licencia de la red; consérvelo junto al modelo</translation>
    </message>
    <message>
        <source>how the file compares with the trained network, in figures</source>
        <translation>la comparación del archivo con la red entrenada, en cifras</translation>
    </message>
    <message>
        <source>which project and run this export comes from</source>
        <translation>de qué proyecto y ejecución procede esta exportación</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Proporción de prueba</translation>
    </message>
    <message>
        <source>Share of the labelled samples that becomes the test split, where nobody has chosen one</source>
        <translation>Proporción de muestras etiquetadas que pasa al conjunto de prueba si nadie lo ha elegido</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Proporción de validación</translation>
    </message>
    <message>
        <source>Share of the training samples that is held back to choose the best epoch</source>
        <translation>Proporción de muestras de entrenamiento que se reserva para elegir la mejor época</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The highest learning rate, that of the new layers; automatic is as suits the method</source>
        <translation>La tasa de aprendizaje más alta, la de las capas nuevas; automático la adapta al método</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Samples per optimizer step</source>
        <translation>Muestras por paso del optimizador</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>Rango de LoRA</translation>
    </message>
    <message>
        <source>Size of the low-rank adapters</source>
        <translation>Tamaño de los adaptadores de bajo rango</translation>
    </message>
    <message>
        <source>Layer decay</source>
        <translation>Decaimiento por capas</translation>
    </message>
    <message>
        <source>Each block is trained with this factor of the learning rate of the block above it</source>
        <translation>Cada bloque se entrena con este factor de la tasa de aprendizaje del bloque superior</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>How strongly AdamW pulls the weights towards zero</source>
        <translation>Con qué fuerza AdamW acerca los pesos a cero</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Share of each label that is spread over all classes, against overconfidence</source>
        <translation>Parte de cada etiqueta que se reparte entre todas las clases, contra el exceso de confianza</translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation>Recorte aleatorio</translation>
    </message>
    <message>
        <source>Data augmentation: the smallest share of an image that a random crop keeps; 1 turns crops off</source>
        <translation>Aumento de datos: la menor parte de una imagen que conserva un recorte aleatorio; 1 desactiva los recortes</translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation>Volteo horizontal</translation>
    </message>
    <message>
        <source>Data augmentation: the share of images that are mirrored; 0 turns it off. Automatic: half, but for classes none where mirrored images are clearly harder to recognise</source>
        <translation>Aumento de datos: la parte de las imágenes que se refleja; 0 lo desactiva. Automático: la mitad, pero con clases ninguna si las imágenes reflejadas se reconocen claramente peor</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>Variación de color</translation>
    </message>
    <message>
        <source>Data augmentation: how far brightness, contrast and saturation vary; 0 turns it off</source>
        <translation>Aumento de datos: cuánto varían el brillo, el contraste y la saturación; 0 lo desactiva</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia (parada temprana)</translation>
    </message>
    <message>
        <source>Epochs without improvement before the run stops, in the second half of its epochs</source>
        <translation>Épocas sin mejora tras las que se detiene, en la segunda mitad de sus épocas</translation>
    </message>
    <message>
        <source>validation, cancelled before the test</source>
        <translation>conjunto de validación, cancelado antes de la prueba</translation>
    </message>
    <message>
        <source>cross-validation ({} folds)</source>
        <translation>validación cruzada ({} particiones)</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rápida</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>Whoever passes on a model made from it must credit its authors and link to the licence.</source>
        <translation>Quien distribuya un modelo creado a partir de ella debe citar a sus autores y enlazar la licencia.</translation>
    </message>
    <message>
        <source>Commercial use is forbidden. Whoever passes on a model made from it must credit its authors and link to the licence.</source>
        <translation>El uso comercial está prohibido. Quien distribuya un modelo creado a partir de ella debe citar a sus autores y enlazar la licencia.</translation>
    </message>
    <message>
        <source>Whoever passes on a model made from it must include the licence, and publications must name DINOv3. Military and some other uses are forbidden.</source>
        <translation>Quien distribuya un modelo creado a partir de ella debe incluir la licencia, y las publicaciones deben mencionar DINOv3. Los usos militares y algunos otros están prohibidos.</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>más oscuras</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>más claras</translation>
    </message>
    <message>
        <source>lower in contrast</source>
        <translation>con menos contraste</translation>
    </message>
    <message>
        <source>higher in contrast</source>
        <translation>con más contraste</translation>
    </message>
    <message>
        <source>less colourful</source>
        <translation>menos coloridas</translation>
    </message>
    <message>
        <source>more colourful</source>
        <translation>más coloridas</translation>
    </message>
    <message>
        <source>blurrier</source>
        <translation>más borrosas</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>más nítidas</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>más pequeñas</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>más grandes</translation>
    </message>
    <message>
        <source>narrower</source>
        <translation>más estrechas</translation>
    </message>
    <message>
        <source>wider</source>
        <translation>más anchas</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>más cortas</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>más largas</translation>
    </message>
    <message>
        <source>with fewer capitals</source>
        <translation>con menos mayúsculas</translation>
    </message>
    <message>
        <source>with more capitals</source>
        <translation>con más mayúsculas</translation>
    </message>
    <message>
        <source>with fewer digits</source>
        <translation>con menos cifras</translation>
    </message>
    <message>
        <source>with more digits</source>
        <translation>con más cifras</translation>
    </message>
    <message>
        <source>with fewer non-Latin letters</source>
        <translation>con menos letras no latinas</translation>
    </message>
    <message>
        <source>with more non-Latin letters</source>
        <translation>con más letras no latinas</translation>
    </message>
</context>
<context>
    <name>_Cards</name>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalada</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>por descargar</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Showing: {}</source>
        <translation>Mostrando: {}</translation>
    </message>
    <message>
        <source>{} Click here or press Esc to show all again.</source>
        <translation>{} Un clic aquí, o Esc, muestra todo otra vez.</translation>
    </message>
    <message>
        <source>{}. Click here or press Esc to show all again.</source>
        <translation>{}. Un clic aquí, o Esc, muestra todo otra vez.</translation>
    </message>
</context>
<context>
    <name>_Text</name>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
</context>
</TS>
