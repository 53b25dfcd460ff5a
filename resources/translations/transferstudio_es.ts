<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Advanced</name>
    <message>
        <source>▸ Advanced</source>
        <translation>▸ Avanzado</translation>
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
        <source>How often every sample is seen while tuning</source>
        <translation>Cuántas veces se ve cada muestra durante el ajuste</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same result again</source>
        <translation>La misma semilla da otra vez el mismo resultado</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Pixels a side of what the network sees; automatic follows the size of your pictures</source>
        <translation>Píxeles por lado que ve la red; automático sigue el tamaño de sus imágenes</translation>
    </message>
    <message>
        <source>Vary samples</source>
        <translation>Variar las muestras</translation>
    </message>
    <message>
        <source>Crops, flips and colours of pictures change while all layers are tuned, and passages lack some sentences, so that it learns more from few</source>
        <translation>Recortes, reflejos y colores de las imágenes cambian mientras se ajustan todas las capas, y a los textos les faltan algunas frases, para aprender más de pocas</translation>
    </message>
    <message>
        <source>Thaw step by step</source>
        <translation>Descongelar paso a paso</translation>
    </message>
    <message>
        <source>The last layers begin to learn first, the lower ones in the course of the first half of the epochs</source>
        <translation>Las últimas capas empiezan a aprender primero, las inferiores durante la primera mitad de las épocas</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Practicar antes</translation>
    </message>
    <message>
        <source>Questions only: it first learns on gaps in your own passages; automatic does so where few are answered</source>
        <translation>Solo preguntas: primero aprende con huecos en sus propios textos; automático lo hace cuando hay pocas respondidas</translation>
    </message>
    <message>
        <source>8-bit network</source>
        <translation>Red de 8 bits</translation>
    </message>
    <message>
        <source>Quick only: about twice as fast, nearly as accurate, a quarter of the size</source>
        <translation>Solo Rápido: casi el doble de rápida, casi igual de exacta, un cuarto del tamaño</translation>
    </message>
    <message>
        <source>▾ Advanced</source>
        <translation>▾ Avanzado</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>{} labels are few: bringing texts of a class together often adds some points, and is kept only where it does.</source>
        <translation>{} etiquetas son pocas: acercar los textos de una misma clase suele sumar algunos puntos, y solo se conserva donde lo hace.</translation>
    </message>
    <message>
        <source>with {} labels in the smallest class a new head on a frozen network is hardest to beat, and takes seconds.</source>
        <translation>con {} etiquetas en la clase más pequeña, una cabeza nueva sobre una red congelada es lo más difícil de superar, y tarda segundos.</translation>
    </message>
    <message>
        <source>a new head alone is right {} of the time already, so tuning has little to add.</source>
        <translation>una cabeza nueva por sí sola ya acierta el {} de las veces, así que ajustar poco puede añadir.</translation>
    </message>
    <message>
        <source>with {} labels, narrow additions to every layer learn what a new head alone cannot.</source>
        <translation>con {} etiquetas, añadidos estrechos en cada capa aprenden lo que una cabeza nueva sola no puede.</translation>
    </message>
    <message>
        <source>a new head alone is right about {} of the time, and with {} labels and more a class, tuning all layers usually adds several points.</source>
        <translation>una cabeza nueva sola acierta cerca del {} de las veces, y con {} etiquetas o más por clase, ajustar todas las capas suele sumar varios puntos.</translation>
    </message>
    <message>
        <source>with {} labels and more a class, tuning the last blocks can pay.</source>
        <translation>con {} etiquetas o más por clase, ajustar los últimos bloques puede compensar.</translation>
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
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>por descargar</translation>
    </message>
    <message>
        <source>{}, not commercial</source>
        <translation>{}, no comercial</translation>
    </message>
</context>
<context>
    <name>BlockSlider</name>
    <message>
        <source>How many of the last blocks learn</source>
        <translation>Cuántos de los últimos bloques aprenden</translation>
    </message>
    <message>
        <source>Drag to the left to let more blocks learn</source>
        <translation>Arrastre a la izquierda para que aprendan más bloques</translation>
    </message>
    <message>
        <source>reading the network …</source>
        <translation>leyendo la red …</translation>
    </message>
    <message>
        <source>{} of {} blocks learn: {} of {} million parameters</source>
        <translation>{} de {} bloques aprenden: {} de {} millones de parámetros</translation>
    </message>
</context>
<context>
    <name>BoxEditor</name>
    <message>
        <source>{}: {} × {} pixels. Digits change its class, arrows nudge it, Delete removes it.</source>
        <translation>{}: {} × {} píxeles. Los dígitos cambian su clase, las flechas lo mueven, Supr lo quita.</translation>
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
        <source>Marked as empty.</source>
        <translation>Marcada como vacía.</translation>
    </message>
    <message>
        <source>Not marked yet: draw a box around each thing; E says that there is none. S suggests.</source>
        <translation>Aún sin marcar: dibuje un recuadro en torno a cada cosa; E dice que no hay ninguna. S sugiere.</translation>
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
        <source>mark a picture as empty</source>
        <translation>marcar una imagen como vacía</translation>
    </message>
    <message>
        <source>{} boxes copied.</source>
        <translation>{} recuadros copiados.</translation>
    </message>
    <message>
        <source>What is it? Press a digit, or type the name of a class.</source>
        <translation>¿Qué es? Pulse un dígito o escriba el nombre de una clase.</translation>
    </message>
    <message>
        <source>move a box</source>
        <translation>mover un recuadro</translation>
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
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>What the newest model finds here (S)</source>
        <translation>Lo que el modelo más nuevo encuentra aquí (S)</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todos</translation>
    </message>
    <message>
        <source>Make the suggestions boxes (Enter)</source>
        <translation>Convertir las sugerencias en recuadros (Intro)</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>No hay nada</translation>
    </message>
    <message>
        <source>There is nothing to mark here (E)</source>
        <translation>Aquí no hay nada que marcar (E)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>The boxes of the picture before this one (R)</source>
        <translation>Los recuadros de la imagen anterior (R)</translation>
    </message>
    <message>
        <source>Delete box</source>
        <translation>Borrar recuadro</translation>
    </message>
    <message>
        <source>Remove the chosen box (Delete)</source>
        <translation>Quitar el recuadro elegido (Supr)</translation>
    </message>
</context>
<context>
    <name>BoxResult</name>
    <message>
        <source>Can it be trusted?</source>
        <translation>¿Se puede confiar en él?</translation>
    </message>
    <message>
        <source>By class and size</source>
        <translation>Por clase y tamaño</translation>
    </message>
    <message>
        <source>Confusion: what is there, and what it said</source>
        <translation>Confusión: lo que hay y lo que dijo</translation>
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
        <source>F1 by the score from which on boxes are shown</source>
        <translation>F1 según el valor desde el que se muestran recuadros</translation>
    </message>
    <message>
        <source>Of what it finds, how much is right (up), the more it finds (to the right)</source>
        <translation>De lo que encuentra, cuánto es correcto (arriba) cuanto más encuentra (a la derecha)</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>mAP50, between {} and {} in 95 of 100 cases; {} on {} pictures</source>
        <translation>mAP50, entre {} y {} en 95 de cada 100 casos; {} con {} imágenes</translation>
    </message>
    <message>
        <source>{} where boxes have to fit closely: mAP 50–95 ({} – {})</source>
        <translation>{} cuando los recuadros deben ajustar bien: mAP 50–95 ({} – {})</translation>
    </message>
    <message>
        <source>Boxes of {} and more are shown: F1 {} there</source>
        <translation>Se muestran recuadros desde {}: F1 {} ahí</translation>
    </message>
    <message>
        <source>Scores are off by {} on average</source>
        <translation>Los valores se desvían {} de media</translation>
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
        <source>Precision over all of recall: {}</source>
        <translation>Precisión sobre toda la exhaustividad: {}</translation>
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
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>Show these pictures</source>
        <translation>Mostrar estas imágenes</translation>
    </message>
    <message>
        <source>None: every box was found.</source>
        <translation>Ninguno: se encontraron todos los recuadros.</translation>
    </message>
    <message>
        <source>{} taken for {}</source>
        <translation>{} tomado por {}</translation>
    </message>
</context>
<context>
    <name>BoxTry</name>
    <message>
        <source>The picture with what was found</source>
        <translation>La imagen con lo que se encontró</translation>
    </message>
    <message>
        <source>How sure a box must be to be shown</source>
        <translation>Cuán seguro debe ser un recuadro para mostrarse</translation>
    </message>
    <message>
        <source>What was found in the folder</source>
        <translation>Lo que se encontró en la carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>The boxes come from the model exactly as it is exported.</source>
        <translation>Los recuadros vienen del modelo tal como se exporta.</translation>
    </message>
    <message>
        <source>Trying {}</source>
        <translation>Probando {}</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Esto no se puede leer</translation>
    </message>
    <message>
        <source>{}, {} ms</source>
        <translation>{}, {} ms</translation>
    </message>
    <message>
        <source>Boxes of {} and more</source>
        <translation>Recuadros desde {}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>{}: {} pictures, {}</source>
        <translation>{}: {} imágenes, {}</translation>
    </message>
    <message>
        <source>Drop a picture, a folder or a video here</source>
        <translation>Suelte aquí una imagen, una carpeta o un vídeo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>As a table, or as COCO</source>
        <translation>Como tabla o como COCO</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What the model finds</source>
        <translation>Lo que encuentra el modelo</translation>
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
        <source>Try this</source>
        <translation>Probar esto</translation>
    </message>
    <message>
        <source>Ask about this picture</source>
        <translation>Preguntar por esta imagen</translation>
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
        <source>Weights are here</source>
        <translation>Los pesos están aquí</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Uso comercial</translation>
    </message>
    <message>
        <source>Below 30 million parameters</source>
        <translation>Menos de 30 millones de parámetros</translation>
    </message>
    <message>
        <source>Measure its speed here</source>
        <translation>Medir su velocidad aquí</translation>
    </message>
    <message>
        <source>Takes a second, and some more for a network that has to be downloaded</source>
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
        <source>Own network…</source>
        <translation>Red propia…</translation>
    </message>
    <message>
        <source>A folder with config.json and weights of a timm or transformers network, as the hub keeps them</source>
        <translation>Una carpeta con config.json y pesos de una red de timm o transformers, como los guarda el hub</translation>
    </message>
    <message>
        <source>A folder with a network of your own</source>
        <translation>Una carpeta con una red propia</translation>
    </message>
</context>
<context>
    <name>ClassLine</name>
    <message>
        <source>Name of the class, then Enter</source>
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
        <source>A label field is one question that is asked of every image</source>
        <translation>Un campo de etiquetas es una pregunta que se hace de cada imagen</translation>
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
        <source>No classes yet. Draw a box, then give its class a name here.</source>
        <translation>Aún no hay clases. Dibuje un recuadro y dé aquí un nombre a su clase.</translation>
    </message>
    <message>
        <source>No classes yet. Add two or more, then label with the keys 1 to 9 and 0.</source>
        <translation>Aún no hay clases. Añada dos o más y etiquete con las teclas 1 a 9 y 0.</translation>
    </message>
    <message>
        <source>Call them by plain words: suggestions begin with the names.</source>
        <translation>Llámelas con palabras corrientes: las sugerencias empiezan por los nombres.</translation>
    </message>
    <message>
        <source>Find things in these pictures, in place of naming each picture as a whole</source>
        <translation>Encontrar cosas en estas imágenes, en lugar de nombrar cada imagen entera</translation>
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
        <source>Delete class</source>
        <translation>Borrar clase</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>New name of the class</source>
        <translation>Nombre nuevo de la clase</translation>
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
        <source>What else should be said of each image? For example: quality</source>
        <translation>¿Qué más debe decirse de cada imagen? Por ejemplo: calidad</translation>
    </message>
    <message>
        <source>Another label field</source>
        <translation>Otro campo de etiquetas</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns of {}</source>
        <translation>Columnas de {}</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila da nombre a las columnas</translation>
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
        <source>Splits (train, validation, test)</source>
        <translation>Partes (train, validation, test)</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Las primeras filas de la tabla</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>column {}</source>
        <translation>columna {}</translation>
    </message>
    <message>
        <source>One column is chosen twice.</source>
        <translation>Una columna está elegida dos veces.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Validation accuracy of the compared runs</source>
        <translation>Exactitud en validación de las ejecuciones comparadas</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>Runs {} and {} were scored on different samples, so they cannot be compared.</source>
        <translation>Las ejecuciones {} y {} se midieron con muestras distintas, así que no se pueden comparar.</translation>
    </message>
    <message>
        <source>Run {} against run {}: {} points ({}) on the same {} samples. The difference is clear.</source>
        <translation>Ejecución {} frente a {}: {} puntos ({}) con las mismas {} muestras. La diferencia es clara.</translation>
    </message>
    <message>
        <source>Run {} against run {}: {} points ({}) on the same {} samples. That may be chance.</source>
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
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>{} × {}, taken for {}</source>
        <translation>{} × {}, tomado por {}</translation>
    </message>
    <message>
        <source>Show these samples</source>
        <translation>Mostrar estas muestras</translation>
    </message>
    <message>
        <source>No class was taken for another.</source>
        <translation>Ninguna clase se tomó por otra.</translation>
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
        <source>What is chosen above fits none of the samples. Choose something else, or show all again.</source>
        <translation>Lo elegido arriba no corresponde a ninguna muestra. Elija otra cosa, o muestre todo otra vez.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Take every filter off</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>No hay nada aquí</translation>
    </message>
    <message>
        <source>Drop a folder, a zip archive, a table, images or texts anywhere in this window. What is being imported appears here.</source>
        <translation>Suelte una carpeta, un archivo zip, una tabla, imágenes o textos en cualquier lugar de esta ventana. Lo que se importa aparece aquí.</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Aún no hay muestras</translation>
    </message>
    <message>
        <source>Space opens a question · A: what is selected is the answer · U: there is none · S suggests · Q asks another · Page up, page down · X clears</source>
        <translation>Espacio abre una pregunta · A: lo seleccionado es la respuesta · U: no la hay · S sugiere · Q hace otra · Re Pág, Av Pág · X quita</translation>
    </message>
    <message>
        <source>Space opens a picture · drag draws a box · 1–9 and 0 or C: its class · S suggests, Enter accepts · E: nothing in it · R repeats · Page up, page down</source>
        <translation>Espacio abre una imagen · arrastrar dibuja un recuadro · 1–9 y 0 o C: su clase · S sugiere, Intro acepta · E: no hay nada · R repite · Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>1–9 and 0 label · C types a class · Enter accepts · X clears · Space enlarges · Delete removes · Ctrl+Z undoes</source>
        <translation>1–9 y 0 etiquetan · C escribe una clase · Intro acepta · X quita · Espacio amplía · Supr elimina · Ctrl+Z deshace</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>An 8-bit version as well</source>
        <translation>También una versión de 8 bits</translation>
    </message>
    <message>
        <source>A file with the tokenizer inside</source>
        <translation>Un archivo con el tokenizador dentro</translation>
    </message>
    <message>
        <source>model-text.onnx takes the text itself; it needs onnxruntime-extensions where it runs</source>
        <translation>model-text.onnx toma el texto mismo; necesita onnxruntime-extensions donde se use</translation>
    </message>
    <message>
        <source>About a quarter of the size and often twice as fast; both are measured here, so that you can choose</source>
        <translation>Cerca de un cuarto del tamaño y a menudo el doble de rápido; ambos se miden aquí para que pueda elegir</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>What was exported</source>
        <translation>Lo que se exportó</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Aún no hay nada que exportar</translation>
    </message>
    <message>
        <source>Train a network first; it takes seconds with Quick.</source>
        <translation>Entrene primero una red; con Rápido tarda segundos.</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>The small edition does not export: that needs the trained network.</source>
        <translation>La edición pequeña no exporta: hace falta la red entrenada.</translation>
    </message>
    <message>
        <source>Exporting run {}</source>
        <translation>Exportando la ejecución {}</translation>
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
        <source>Open the folder</source>
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
        <source>{} code is in the clipboard.</source>
        <translation>El código {} está en el portapapeles.</translation>
    </message>
    <message>
        <source>Run {}: {}, {}, {} {} ({} – {})</source>
        <translation>Ejecución {}: {}, {}, {} {} ({} – {})</translation>
    </message>
    <message>
        <source>model.onnx and tokenizer.json take a passage and a question, and predict.py beside them finds the answer. Before they are handed over, all questions of the test split go through them and through the trained network; if they disagree, nothing is written.</source>
        <translation>model.onnx y tokenizer.json toman un texto y una pregunta, y predict.py junto a ellos encuentra la respuesta. Antes de entregarlos, todas las preguntas de prueba pasan por ellos y por la red entrenada; si no coinciden, no se escribe nada.</translation>
    </message>
    <message>
        <source>model.onnx takes pictures as they are, of any size, and gives boxes in their pixels with calibrated scores: scaling, network and the choice between boxes that overlap are inside. Before it is handed over, the whole test split goes through it and through the trained network; if they disagree, nothing is written.</source>
        <translation>model.onnx toma imágenes tal como son, de cualquier tamaño, y da recuadros en sus píxeles con valores calibrados: el escalado, la red y la elección entre recuadros que se solapan están dentro. Antes de entregarlo, toda la parte de prueba pasa por él y por la red entrenada; si no coinciden, no se escribe nada.</translation>
    </message>
    <message>
        <source>model.onnx and tokenizer.json take texts, and give calibrated probabilities: mask, network and labels are inside. Before they are handed over, the whole test split goes through them and through the trained network; if they disagree, nothing is written.</source>
        <translation>model.onnx y tokenizer.json toman textos y dan probabilidades calibradas: la máscara, la red y las etiquetas están dentro. Antes de entregarlos, toda la parte de prueba pasa por ellos y por la red entrenada; si no coinciden, no se escribe nada.</translation>
    </message>
    <message>
        <source>model.onnx takes pictures as they are, of any size, and gives calibrated probabilities: scaling, network and labels are inside. Before it is handed over, the whole test split goes through it and through the trained network; if they disagree, nothing is written.</source>
        <translation>model.onnx toma imágenes tal como son, de cualquier tamaño, y da probabilidades calibradas: el escalado, la red y las etiquetas están dentro. Antes de entregarlo, toda la parte de prueba pasa por él y por la red entrenada; si no coinciden, no se escribe nada.</translation>
    </message>
    <message>
        <source>Proven: {}</source>
        <translation>Comprobado: {}</translation>
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
        <source>one answer, here</source>
        <translation>una respuesta, aquí</translation>
    </message>
    <message>
        <source>no test split</source>
        <translation>sin parte de prueba</translation>
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
        <translation>Filtrar por parte</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>Train</source>
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
        <source>No split yet</source>
        <translation>Aún sin parte</translation>
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
        <source>Teaches most first</source>
        <translation>Lo que más enseña primero</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Lo más seguro primero</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Lo menos seguro primero</translation>
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
        <source>Show all again</source>
        <translation>Mostrar todo otra vez</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Todas las etiquetas</translation>
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
        <source>Label looks wrong</source>
        <translation>La etiqueta parece errónea</translation>
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
        <source>contains “{}”</source>
        <translation>contiene «{}»</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Answers for the folder</source>
        <translation>Respuestas para la carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>Para una hoja de cálculo</translation>
    </message>
    <message>
        <source>{}: {} pictures</source>
        <translation>{}: {} imágenes</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Of all samples that were asked about, the share that it named rightly.</source>
        <translation>De todas las muestras preguntadas, la parte que nombró bien.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>How well its confidence keeps its word: of the answers that it is 80 % sure of, 80 % should be right.</source>
        <translation>Cuánto cumple su seguridad: de las respuestas de las que está seguro al 80 %, el 80 % debería ser correcto.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>One of the names that a sample can get, such as ant or bee.</source>
        <translation>Uno de los nombres que puede recibir una muestra, como hormiga o abeja.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>A row for each label, a column for each answer: what stands off the diagonal was taken for something else.</source>
        <translation>Una fila por etiqueta, una columna por respuesta: lo que está fuera de la diagonal se tomó por otra cosa.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>One round in which every training sample is seen once.</source>
        <translation>Una vuelta en la que se ve una vez cada muestra de entrenamiento.</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>Coincidencia exacta</translation>
    </message>
    <message>
        <source>The share of questions whose answer it gives word for word (capitals, punctuation and articles aside).</source>
        <translation>La parte de las preguntas cuya respuesta da palabra por palabra (sin contar mayúsculas, puntuación ni artículos).</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>How much of an answer it gets, in words: 100 % is all of it and nothing more.</source>
        <translation>Cuánto acierta de una respuesta, en palabras: 100 % es toda ella y nada más.</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>Capas congeladas</translation>
    </message>
    <message>
        <source>Layers that keep what they learnt from millions of examples; only the others learn from yours.</source>
        <translation>Capas que conservan lo aprendido de millones de ejemplos; solo las demás aprenden de los suyos.</translation>
    </message>
    <message>
        <source>GMACs</source>
        <translation>GMAC</translation>
    </message>
    <message>
        <source>Billions of multiplications for one picture: twice as many take about twice as long.</source>
        <translation>Miles de millones de multiplicaciones por imagen: el doble tarda cerca del doble.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>The new last layer that turns what the network sees into your classes.</source>
        <translation>La nueva última capa que convierte lo que ve la red en sus clases.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>How much of a sample the network sees: the side of the picture in pixels, or the length of the text in word parts.</source>
        <translation>Cuánto ve la red de una muestra: el lado de la imagen en píxeles, o el largo del texto en partes de palabra.</translation>
    </message>
    <message>
        <source>8 bit (int8)</source>
        <translation>8 bits (int8)</translation>
    </message>
    <message>
        <source>Numbers rounded to 256 steps: a quarter of the size and often faster, at the price of a little accuracy.</source>
        <translation>Números redondeados a 256 pasos: un cuarto del tamaño y a menudo más rápido, a cambio de un poco de exactitud.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Few samples leave doubt: in 95 of 100 cases the true value lies between these two.</source>
        <translation>Pocas muestras dejan duda: en 95 de cada 100 casos el valor real está entre estos dos.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What you say a sample is. The program&apos;s own guesses are suggestions until you accept them.</source>
        <translation>Lo que usted dice que es una muestra. Lo que supone el programa son sugerencias hasta que las acepte.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far the network moves at each step of learning: large is fast and rough, small is slow and fine.</source>
        <translation>Cuánto se mueve la red en cada paso: grande es rápido y tosco, pequeño es lento y fino.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>What the network&apos;s makers allow: some forbid commercial use.</source>
        <translation>Lo que permiten los autores de la red: algunos prohíben el uso comercial.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Beside each matrix of numbers in the network a narrow one learns, and is added to it at the end: a small change to every layer.</source>
        <translation>Junto a cada matriz de números de la red aprende una estrecha, y al final se le suma: un cambio pequeño en cada capa.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>How wrong the answers are, with their confidence: it should fall. If it rises on validation while it falls on training, the samples are being learnt by heart.</source>
        <translation>Cuán erróneas son las respuestas con su seguridad: debe bajar. Si sube en validación mientras baja en entrenamiento, se están aprendiendo las muestras de memoria.</translation>
    </message>
    <message>
        <source>mAP</source>
        <translation>mAP</translation>
    </message>
    <message>
        <source>How well it finds things, over all thresholds and classes: mAP50 counts a box that covers at least half of the thing and little else; mAP 50–95 also how closely boxes fit.</source>
        <translation>Cuán bien encuentra cosas, sobre todos los umbrales y clases: mAP50 cuenta un recuadro que cubre al menos la mitad de la cosa y poco más; mAP 50–95 también lo ajustados que están.</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>One page for whoever uses the model: what it was taught, how well it does, what it is not for.</source>
        <translation>Una página para quien use el modelo: qué se le enseñó, cuán bien lo hace, para qué no sirve.</translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation>Casi duplicado</translation>
    </message>
    <message>
        <source>Two samples so alike that one in training gives away the answer to the other in the test.</source>
        <translation>Dos muestras tan parecidas que una en el entrenamiento delata la respuesta de la otra en la prueba.</translation>
    </message>
    <message>
        <source>Network (backbone)</source>
        <translation>Red (backbone)</translation>
    </message>
    <message>
        <source>What somebody taught on millions of examples; it knows general features already, and only a little is learnt anew.</source>
        <translation>Lo que alguien enseñó con millones de ejemplos; ya conoce rasgos generales y solo se aprende de nuevo un poco.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>A file format for trained networks that runs on nearly any computer, telephone or server, without this program.</source>
        <translation>Un formato de archivo para redes entrenadas que funciona en casi cualquier ordenador, teléfono o servidor, sin este programa.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>The numbers inside a network, in millions: more know more, and take more time and room.</source>
        <translation>Los números dentro de una red, en millones: más saben más, y piden más tiempo y espacio.</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Paridad</translation>
    </message>
    <message>
        <source>The exported file and the trained network were asked the same questions, and gave the same answers.</source>
        <translation>Al archivo exportado y a la red entrenada se les hicieron las mismas preguntas, y dieron las mismas respuestas.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Of the samples that it named so, the share that are.</source>
        <translation>De las muestras que nombró así, la parte que lo son.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Of the samples that are so, the share that it named so.</source>
        <translation>De las muestras que son así, la parte que nombró así.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed gives the same result again.</source>
        <translation>Donde empieza el azar: la misma semilla da otra vez el mismo resultado.</translation>
    </message>
    <message>
        <source>Training, validation, test</source>
        <translation>Entrenamiento, validación, prueba</translation>
    </message>
    <message>
        <source>Training samples teach, validation samples watch while it learns, test samples are only asked at the end.</source>
        <translation>Las muestras de entrenamiento enseñan, las de validación vigilan mientras aprende, las de prueba solo se preguntan al final.</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>What the model in the making takes a sample for; dashed, and no label until you accept it.</source>
        <translation>Por qué toma una muestra el modelo en formación; con trazo discontinuo, y no es etiqueta hasta que la acepte.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>The file with what a network has learnt: here already, or to be downloaded once.</source>
        <translation>El archivo con lo que una red ha aprendido: ya está aquí, o se descarga una vez.</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Words in plain language</source>
        <translation>Palabras en lenguaje sencillo</translation>
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
        <source>The page before</source>
        <translation>La página anterior</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>La primera página</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc cierra</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>{} pictures are not marked yet: nothing is learnt from them</source>
        <translation>{} imágenes aún no están marcadas: de ellas no se aprende nada</translation>
    </message>
    <message>
        <source>{} pictures are marked as empty: on purpose, or forgotten?</source>
        <translation>{} imágenes están marcadas como vacías: ¿a propósito u olvidadas?</translation>
    </message>
    <message>
        <source>{} times the newest model is {} sure and more of something that has no box: forgotten?</source>
        <translation>{} veces el modelo más nuevo está seguro al {} o más de algo sin recuadro: ¿olvidado?</translation>
    </message>
    <message>
        <source>{} boxes are of another class for the newest model, {} sure and more: a wrong label?</source>
        <translation>{} recuadros son de otra clase para el modelo más reciente, seguro al {} o más: ¿etiqueta equivocada?</translation>
    </message>
    <message>
        <source>{} pictures with two boxes around the same thing</source>
        <translation>{} imágenes con dos recuadros en torno a lo mismo</translation>
    </message>
    <message>
        <source>{} boxes are smaller than {} pixels at {} × {} and will hardly be found: a larger input helps</source>
        <translation>{} recuadros miden menos de {} píxeles a {} × {} y apenas se encontrarán: ayuda una entrada mayor</translation>
    </message>
    <message>
        <source>{} boxes, mostly {} to {} of the picture&apos;s longer side, {} in the middle</source>
        <translation>{} recuadros, la mayoría del {} al {} del lado mayor de la imagen, {} en el medio</translation>
    </message>
    <message>
        <source>Their width is mostly {} to {} times their height, {} in the middle</source>
        <translation>Su anchura es casi siempre de {} a {} veces su altura, {} en la mediana</translation>
    </message>
    <message>
        <source>{}: {}. Hardly enough to learn from.</source>
        <translation>{}: {}. Apenas basta para aprender.</translation>
    </message>
    <message>
        <source>{}: {}. More of them would help.</source>
        <translation>{}: {}. Más ayudarían.</translation>
    </message>
    <message>
        <source>{} has {} times as many labels as {}. Training makes up for some of it.</source>
        <translation>{} tiene {} veces más etiquetas que {}. El entrenamiento compensa una parte.</translation>
    </message>
    <message>
        <source>{}: smaller than {} pixels</source>
        <translation>{}: menos de {} píxeles</translation>
    </message>
    <message>
        <source>{}: more than {} times as long as wide, only the middle is seen</source>
        <translation>{}: más de {} veces más largas que anchas, solo se ve el centro</translation>
    </message>
    <message>
        <source>{}: shorter than {} characters</source>
        <translation>{}: con menos de {} caracteres</translation>
    </message>
    <message>
        <source>{}: longer than about {} characters, what comes after is not read</source>
        <translation>{}: con más de unos {} caracteres; lo que sigue no se lee</translation>
    </message>
    <message>
        <source>{}: in another language ({}) than the rest ({}), it seems. A network that knows only one of them reads the others badly</source>
        <translation>{}: al parecer en otro idioma ({}) que el resto ({}). Una red que solo conoce uno lee mal los demás</translation>
    </message>
    <message>
        <source>{}: not where they were. Drop their new folder here: they are recognised by their content</source>
        <translation>{}: ya no están donde estaban. Suelte aquí su nueva carpeta: se reconocen por su contenido</translation>
    </message>
    <message>
        <source>{}: wrong, or hard, as the others say something else</source>
        <translation>{}: equivocadas o difíciles, pues las demás dicen otra cosa</translation>
    </message>
    <message>
        <source>{}: in both training and test, so the score is too good</source>
        <translation>{}: en entrenamiento y en prueba a la vez, así que la puntuación es demasiado buena</translation>
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
        <source>{} {} are near-duplicates of others that have another label</source>
        <translation>{} {} son casi duplicados de otros con otra etiqueta</translation>
    </message>
    <message>
        <source>{} {} are near-duplicates of others</source>
        <translation>{} {} son casi duplicados de otros</translation>
    </message>
    <message>
        <source>{}: unlike all others, does that belong here?</source>
        <translation>{}: distintos de todos los demás, ¿es su sitio?</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>No se encontró nada malo.</translation>
    </message>
    <message>
        <source>{}. Click to see them.</source>
        <translation>{}. Pulse para verlos.</translation>
    </message>
    <message>
        <source>{} left out: see why</source>
        <translation>{} omitidos: ver por qué</translation>
    </message>
    <message>
        <source>All files and rows that could not be used, each with its reason</source>
        <translation>Todos los archivos y filas que no se pudieron usar, cada uno con su motivo</translation>
    </message>
</context>
<context>
    <name>ImportButton</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Bring more in</source>
        <translation>Traer más</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Import a table, archive or picture…</source>
        <translation>Importar una tabla, un archivo zip o una imagen…</translation>
    </message>
    <message>
        <source>Import a table, choosing its columns…</source>
        <translation>Importar una tabla eligiendo sus columnas…</translation>
    </message>
    <message>
        <source>Import documents to ask about…</source>
        <translation>Importar documentos para preguntar…</translation>
    </message>
    <message>
        <source>Import pictures to draw boxes in…</source>
        <translation>Importar imágenes para dibujar recuadros…</translation>
    </message>
    <message>
        <source>Draw boxes in the pictures that are here</source>
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
        <source>Import a table, an archive or a picture</source>
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
        <source>Import documents to ask about</source>
        <translation>Importar documentos para preguntar</translation>
    </message>
    <message>
        <source>Documents ({})</source>
        <translation>Documentos ({})</translation>
    </message>
    <message>
        <source>Import pictures to draw boxes in</source>
        <translation>Importar imágenes para dibujar recuadros</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop what is going on</source>
        <translation>Detener lo que está en marcha</translation>
    </message>
    <message>
        <source>Hold what is going on, or let it go on</source>
        <translation>Retener lo que está en marcha, o dejarlo seguir</translation>
    </message>
    <message>
        <source>Work that waits for its turn</source>
        <translation>Trabajo que espera su turno</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Show the file with the details</source>
        <translation>Mostrar el archivo con los detalles</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>quedan {}</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <translation>{} en espera</translation>
    </message>
    <message>
        <source>Forget what waits</source>
        <translation>Olvidar lo que espera</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>Stopping at the next safe point …</source>
        <translation>Se detiene en el próximo punto seguro …</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>LearningAlong</name>
    <message>
        <source>Learning from {} pictures</source>
        <translation>Aprendiendo de {} imágenes</translation>
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
        <source>Mend these files, then import them again: what is here already is not doubled.</source>
        <translation>Corrija estos archivos e impórtelos de nuevo: lo que ya está aquí no se duplica.</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>Model in the making</source>
        <translation>Modelo en formación</translation>
    </message>
    <message>
        <source>How many labelled samples it names rightly, each one asked while it had not seen its label. Where the hardest are labelled first, the others are easier.</source>
        <translation>Cuántas muestras etiquetadas nombra bien, preguntada cada una sin haber visto su etiqueta. Donde se etiquetan primero las más difíciles, las demás son más fáciles.</translation>
    </message>
    <message>
        <source>How sure a suggestion must be</source>
        <translation>Cuán segura debe ser una sugerencia</translation>
    </message>
    <message>
        <source>Make these suggestions labels</source>
        <translation>Convertir estas sugerencias en etiquetas</translation>
    </message>
    <message>
        <source>Label these next</source>
        <translation>Etiquetar estas ahora</translation>
    </message>
    <message>
        <source>What teaches most first</source>
        <translation>Lo que más enseña primero</translation>
    </message>
    <message>
        <source>Look at the samples</source>
        <translation>Mirar las muestras</translation>
    </message>
    <message>
        <source>Compute what the suggestions need</source>
        <translation>Calcular lo que necesitan las sugerencias</translation>
    </message>
    <message>
        <source>It begins when the samples have been looked at once.</source>
        <translation>Empieza cuando las muestras se han mirado una vez.</translation>
    </message>
    <message>
        <source>Mark those first that are like many others, and like none that is marked.</source>
        <translation>Marque primero las que se parecen a muchas otras y a ninguna marcada.</translation>
    </message>
    <message>
        <source>Label samples of two classes, and it begins to suggest.</source>
        <translation>Etiquete muestras de dos clases y empezará a sugerir.</translation>
    </message>
    <message>
        <source>It guesses from the names of the classes, and learns from every label that you give.</source>
        <translation>Adivina por los nombres de las clases y aprende de cada etiqueta que usted da.</translation>
    </message>
    <message>
        <source>right on labels it had not seen, {} – {} in 95 of 100 cases, from {} labels</source>
        <translation>de acierto en etiquetas que no había visto, {} – {} en 95 de cada 100 casos, con {} etiquetas</translation>
    </message>
    <message>
        <source>Accept {} above</source>
        <translation>Aceptar {}</translation>
    </message>
</context>
<context>
    <name>LiveHead</name>
    <message>
        <source>Looking at the samples</source>
        <translation>Mirando las muestras</translation>
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
        <source>Done again: {}</source>
        <translation>Rehecho: {}</translation>
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
        <source>an exported model, without a project</source>
        <translation>un modelo exportado, sin proyecto</translation>
    </message>
    <message>
        <source>Close?</source>
        <translation>¿Cerrar?</translation>
    </message>
    <message>
        <source>“{}” is going on.</source>
        <translation>«{}» está en marcha.</translation>
    </message>
    <message>
        <source>Don’t close</source>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>Go on next time</source>
        <translation>Seguir la próxima vez</translation>
    </message>
    <message>
        <source>Stop it, keep the best</source>
        <translation>Detener, guardar lo mejor</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>Something unexpected happened: {}. The log has the details.</source>
        <translation>Ocurrió algo inesperado: {}. El registro tiene los detalles.</translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message>
        <source>Take this advice</source>
        <translation>Seguir este consejo</translation>
    </message>
    <message>
        <source>Choose what is recommended</source>
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
        <source>This is the small edition: it labels, and tries models, but does not train.</source>
        <translation>Esta es la edición pequeña: etiqueta y prueba modelos, pero no entrena.</translation>
    </message>
    <message>
        <source>Answer {} questions at least.</source>
        <translation>Responda al menos {} preguntas.</translation>
    </message>
    <message>
        <source>Draw boxes in {} pictures at least.</source>
        <translation>Dibuje recuadros en al menos {} imágenes.</translation>
    </message>
    <message>
        <source>Label samples with at least two classes first.</source>
        <translation>Etiquete primero muestras de al menos dos clases.</translation>
    </message>
    <message>
        <source>Each class needs at least two labelled samples.</source>
        <translation>Cada clase necesita al menos dos muestras etiquetadas.</translation>
    </message>
    <message>
        <source>Recommended: {} with {}, because {}</source>
        <translation>Recomendado: {} con {}, porque {}</translation>
    </message>
    <message>
        <source>Label some samples first, then there is something to advise.</source>
        <translation>Etiquete primero algunas muestras y habrá algo que aconsejar.</translation>
    </message>
    <message>
        <source>Recommended: Full. To find answers is nothing that a network knows from its pre-training, so all layers learn it; first it practises on questions that are made of your passages.</source>
        <translation>Recomendado: Completo. Encontrar respuestas no es algo que una red sepa por su preentrenamiento, así que lo aprenden todas las capas; primero practica con preguntas hechas de sus textos.</translation>
    </message>
    <message>
        <source>Recommended: Full. Where things begin and end is nothing that a network knows from its pre-training, so all layers learn it, in minutes. Quick learns only what is new, and is there sooner.</source>
        <translation>Recomendado: Completo. Dónde empiezan y acaban las cosas no es algo que una red sepa por su preentrenamiento, así que lo aprenden todas las capas, en minutos. Rápido solo aprende lo nuevo y termina antes.</translation>
    </message>
    <message>
        <source>{}: has learnt to find things already</source>
        <translation>{}: ya ha aprendido a encontrar cosas</translation>
    </message>
    <message>
        <source>{}: has learnt to find things already; large, at home on a graphics card</source>
        <translation>{}: ya ha aprendido a encontrar cosas; grande, propia de una tarjeta gráfica</translation>
    </message>
    <message>
        <source>{}: {} samples a second on this computer</source>
        <translation>{}: {} muestras por segundo en este ordenador</translation>
    </message>
    <message>
        <source>{}: not measured on this computer yet</source>
        <translation>{}: aún sin medir en este ordenador</translation>
    </message>
    <message>
        <source>Measure its speed here</source>
        <translation>Medir su velocidad aquí</translation>
    </message>
    <message>
        <source>Download and measure</source>
        <translation>Descargar y medir</translation>
    </message>
</context>
<context>
    <name>PassageText</name>
    <message>
        <source>The passage</source>
        <translation>El texto</translation>
    </message>
</context>
<context>
    <name>PictureSources</name>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Try a picture</source>
        <translation>Probar una imagen</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Try all pictures of a folder</source>
        <translation>Probar todas las imágenes de una carpeta</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Try what is in the clipboard</source>
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
        <source>Pictures and videos ({})</source>
        <translation>Imágenes y vídeos ({})</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>PictureTry</name>
    <message>
        <source>Show where it looked</source>
        <translation>Mostrar dónde miró</translation>
    </message>
    <message>
        <source>Occlusion: parts of the picture are covered one by one; red are those without which it is less sure</source>
        <translation>Oclusión: se tapan partes de la imagen una a una; en rojo, aquellas sin las que está menos seguro</translation>
    </message>
    <message>
        <source>Trying {}</source>
        <translation>Probando {}</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Lo que dice el modelo</translation>
    </message>
    <message>
        <source>Drop a picture, a folder or a video here</source>
        <translation>Suelte aquí una imagen, una carpeta o un vídeo</translation>
    </message>
    <message>
        <source>The answer comes from the model exactly as it is exported.</source>
        <translation>La respuesta viene del modelo tal como se exporta.</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Esto no se puede leer</translation>
    </message>
    <message>
        <source>{}: {} sure, {} ms</source>
        <translation>{}: {} de seguridad, {} ms</translation>
    </message>
</context>
<context>
    <name>QuestionResult</name>
    <message>
        <source>Can it be trusted?</source>
        <translation>¿Se puede confiar en él?</translation>
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
        <source>F1, between {} and {} in 95 of 100 cases; {} on {} questions</source>
        <translation>F1, entre {} y {} en 95 de cada 100 casos; {} con {} preguntas</translation>
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
        <source>{} without: right {}</source>
        <translation>{} sin ella: bien {}</translation>
    </message>
    <message>
        <source>Confidence is off by {} on average</source>
        <translation>La seguridad se desvía {} de media</translation>
    </message>
    <message>
        <source>None: every answer is right.</source>
        <translation>Ninguno: todas las respuestas son correctas.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>{}
answer: {}
said: {} ({})</source>
        <translation>{}
respuesta: {}
dijo: {} ({})</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
</context>
<context>
    <name>QuestionTry</name>
    <message>
        <source>Paste the passage to look in</source>
        <translation>Pegue el texto en el que buscar</translation>
    </message>
    <message>
        <source>The passage to look in</source>
        <translation>El texto en el que buscar</translation>
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
        <translation>Un texto y una pregunta</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Lo que dice el modelo</translation>
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
        <source>Look in a text file</source>
        <translation>Buscar en un archivo de texto</translation>
    </message>
    <message>
        <source>The answer comes from the model exactly as it is exported.</source>
        <translation>La respuesta viene del modelo tal como se exporta.</translation>
    </message>
    <message>
        <source>It needs a passage and a question.</source>
        <translation>Necesita un texto y una pregunta.</translation>
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
        <source>There is no answer in it</source>
        <translation>No hay respuesta en él</translation>
    </message>
    <message>
        <source>{} sure, {} ms</source>
        <translation>{} de seguridad, {} ms</translation>
    </message>
</context>
<context>
    <name>QuestionViewer</name>
    <message>
        <source>Another question about this passage, then Enter</source>
        <translation>Otra pregunta sobre este texto, luego Intro</translation>
    </message>
    <message>
        <source>Another question about this passage</source>
        <translation>Otra pregunta sobre este texto</translation>
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
        <translation>Seleccione antes la respuesta en el texto (A)</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>No hay respuesta</translation>
    </message>
    <message>
        <source>The passage does not answer this question (U)</source>
        <translation>El texto no responde a esta pregunta (U)</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Sugerir</translation>
    </message>
    <message>
        <source>Select what the newest model takes for the answer (S)</source>
        <translation>Seleccionar lo que el modelo más nuevo toma por respuesta (S)</translation>
    </message>
    <message>
        <source>No question yet: press Q to ask one</source>
        <translation>Aún no hay pregunta: pulse Q para hacer una</translation>
    </message>
    <message>
        <source>Not answered yet: select the answer in the passage, then press A; U says that there is none.</source>
        <translation>Aún sin responder: seleccione la respuesta en el texto y pulse A; U dice que no la hay.</translation>
    </message>
    <message>
        <source>The passage has no answer to it.</source>
        <translation>El texto no tiene respuesta para ella.</translation>
    </message>
    <message>
        <source>Nothing is selected: mark the answer with the mouse, or with Shift and the arrows.</source>
        <translation>No hay nada seleccionado: marque la respuesta con el ratón, o con Mayús y las flechas.</translation>
    </message>
    <message>
        <source>The model says “{}”, {} sure. A accepts it.</source>
        <translation>El modelo dice «{}», {} de seguridad. A lo acepta.</translation>
    </message>
    <message>
        <source>The model says that there is no answer, {} sure. U accepts it.</source>
        <translation>El modelo dice que no hay respuesta, {} de seguridad. U lo acepta.</translation>
    </message>
    <message>
        <source>Ask a question first: press Q, type it, then Enter.</source>
        <translation>Haga primero una pregunta: pulse Q, escríbala e Intro.</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>Of the answers given with 80 to 90 % confidence, 80 to 90 % should be right: bars that end on the line</source>
        <translation>De las respuestas dadas con 80 a 90 % de seguridad, entre 80 y 90 % deberían ser correctas: barras que acaban en la línea</translation>
    </message>
    <message>
        <source>{}–{} %: {} of {}</source>
        <translation>{}–{} %: {} de {}</translation>
    </message>
    <message>
        <source>Right answers by confidence: {}</source>
        <translation>Respuestas correctas según la seguridad: {}</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>The label field whose scores are shown</source>
        <translation>El campo de etiquetas cuyas puntuaciones se muestran</translation>
    </message>
    <message>
        <source>This run learnt several label fields together; choose whose scores to see</source>
        <translation>Esta ejecución aprendió varios campos de etiquetas juntos; elija cuáles puntuaciones ver</translation>
    </message>
    <message>
        <source>Can it be trusted?</source>
        <translation>¿Se puede confiar en él?</translation>
    </message>
    <message>
        <source>Expected calibration error: the gap between how sure it is and how often it is right</source>
        <translation>Error de calibración esperado: la distancia entre cuán seguro está y cuántas veces acierta</translation>
    </message>
    <message>
        <source>Confusion: label, and what it said</source>
        <translation>Confusión: la etiqueta y lo que dijo</translation>
    </message>
    <message>
        <source>Most confident mistakes</source>
        <translation>Errores con más seguridad</translation>
    </message>
    <message>
        <source>Click one to see it large; 1–9, 0 correct its label.</source>
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
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>accuracy, between {} and {} in 95 of 100 cases; {} on {} samples</source>
        <translation>exactitud, entre {} y {} en 95 de cada 100 casos; {} con {} muestras</translation>
    </message>
    <message>
        <source>Confidence is off by {} on average</source>
        <translation>La seguridad se desvía {} de media</translation>
    </message>
    <message>
        <source>The {} worst</source>
        <translation>Las {} peores</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontradas</translation>
    </message>
    <message>
        <source>Recall: of the samples of this class, how many it named so</source>
        <translation>Exhaustividad: de las muestras de esta clase, cuántas nombró así</translation>
    </message>
    <message>
        <source>right</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>Precision: of the samples it named so, how many are of this class</source>
        <translation>Precisión: de las muestras que nombró así, cuántas son de esta clase</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>medidas</translation>
    </message>
    <message>
        <source>How many of this class were scored</source>
        <translation>Cuántas de esta clase se midieron</translation>
    </message>
    <message>
        <source>{} taken for {}</source>
        <translation>{} tomado por {}</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>said {} {}</source>
        <translation>dijo {} {}</translation>
    </message>
    <message>
        <source>{}: labelled {}, {}</source>
        <translation>{}: etiquetada {}, {}</translation>
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
        <source>Tick two to five runs to compare them</source>
        <translation>Marque de dos a cinco ejecuciones para compararlas</translation>
    </message>
    <message>
        <source>What to do with run {}</source>
        <translation>Qué hacer con la ejecución {}</translation>
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
        <source>Go on after its last whole epoch</source>
        <translation>Seguir tras su última época completa</translation>
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
    <name>SampleModel</name>
    <message>
        <source>{} letters</source>
        <translation>{} letras</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>aún sin marcar</translation>
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
        <source>nothing in it</source>
        <translation>no hay nada</translation>
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
    <name>SampleTable</name>
    <message>
        <source>Samples as a table</source>
        <translation>Muestras como tabla</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A class needs a name</source>
        <translation>Una clase necesita un nombre</translation>
    </message>
    <message>
        <source>A folder of your own must hold a config.json that transformers knows, without code of its own.</source>
        <translation>Una carpeta propia debe contener un config.json que transformers conozca, sin código propio.</translation>
    </message>
    <message>
        <source>A label field needs a name that no other has</source>
        <translation>Un campo de etiquetas necesita un nombre que no tenga ningún otro</translation>
    </message>
    <message>
        <source>All of it was meant to teach, which leaves nothing to test on: a share of it becomes the test split.</source>
        <translation>Todo era para enseñar, y así no queda nada con que probar: una parte pasa a ser la parte de prueba.</translation>
    </message>
    <message>
        <source>Answer more of them: mark the answer in the passage, or say that there is none.</source>
        <translation>Responda más: marque la respuesta en el texto o diga que no la hay.</translation>
    </message>
    <message>
        <source>Boxes are drawn in {} pictures, and learning needs {} at least</source>
        <translation>Hay recuadros en {} imágenes, y para aprender hacen falta al menos {}</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed</source>
        <translation>Cancelado: no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Change the splits in Data.</source>
        <translation>Cambie las partes en Datos.</translation>
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
        <source>Choose a folder that holds images.</source>
        <translation>Elija una carpeta con imágenes.</translation>
    </message>
    <message>
        <source>Choose a folder that holds project.db.</source>
        <translation>Elija una carpeta que contenga project.db.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
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
        <source>Choose a smaller learning rate, or another backbone.</source>
        <translation>Elija una tasa de aprendizaje menor u otra red.</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate, or another network.</source>
        <translation>Elija una tasa de aprendizaje menor u otra red.</translation>
    </message>
    <message>
        <source>Choose another backbone.</source>
        <translation>Elija otra red.</translation>
    </message>
    <message>
        <source>Choose another method, or learn the fields one by one.</source>
        <translation>Elija otro método o aprenda los campos uno a uno.</translation>
    </message>
    <message>
        <source>Choose another method.</source>
        <translation>Elija otro método.</translation>
    </message>
    <message>
        <source>Choose another name, or merge the two classes.</source>
        <translation>Elija otro nombre o una las dos clases.</translation>
    </message>
    <message>
        <source>Choose another network.</source>
        <translation>Elija otra red.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller backbone.</source>
        <translation>Cierre otros programas o elija una red más pequeña.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller network.</source>
        <translation>Cierre otros programas o elija una red más pequeña.</translation>
    </message>
    <message>
        <source>Computes on {}</source>
        <translation>Calcula en: {}</translation>
    </message>
    <message>
        <source>Connect to the internet, or choose a backbone that is installed (EfficientNet-Lite0, 1 or 2).</source>
        <translation>Conéctese a internet o elija una red instalada (EfficientNet-Lite0, 1 o 2).</translation>
    </message>
    <message>
        <source>Delete the folder and make the project again.</source>
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
        <source>Downloading {} from the hub</source>
        <translation>Descargando {}</translation>
    </message>
    <message>
        <source>Draw boxes around the things in more of them.</source>
        <translation>Dibuje recuadros alrededor de las cosas en más imágenes.</translation>
    </message>
    <message>
        <source>Export it once more as COCO JSON for object detection.</source>
        <translation>Expórtelo otra vez como COCO JSON para detección de objetos.</translation>
    </message>
    <message>
        <source>Exported to {}: {}</source>
        <translation>Exportado a {}: {}</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Give a folder of images or of .txt files, a zip archive of one, or a table (CSV, TSV, Excel, JSON lines).</source>
        <translation>Dé una carpeta de imágenes o de archivos .txt, un zip de ella o una tabla (CSV, TSV, Excel, JSON lines).</translation>
    </message>
    <message>
        <source>Give a picture, or a folder.</source>
        <translation>Dé una imagen o una carpeta.</translation>
    </message>
    <message>
        <source>Give a text file (.txt, .md), or a folder of them.</source>
        <translation>Dé un archivo de texto (.txt, .md) o una carpeta de ellos.</translation>
    </message>
    <message>
        <source>Goes on after epoch {}</source>
        <translation>Continúa tras la época {}</translation>
    </message>
    <message>
        <source>Going on after epoch {}</source>
        <translation>Continúa tras la época {}</translation>
    </message>
    <message>
        <source>Import them again.</source>
        <translation>Impórtelos de nuevo.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>It goes on where it stopped when you start it again.</source>
        <translation>Al empezar de nuevo, continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>It has: {}.</source>
        <translation>Tiene: {}.</translation>
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
        <source>Label some of them, or learn that field by itself.</source>
        <translation>Etiquete algunos o aprenda ese campo por separado.</translation>
    </message>
    <message>
        <source>Label some samples with at least two different classes.</source>
        <translation>Etiquete algunas muestras con al menos dos clases distintas.</translation>
    </message>
    <message>
        <source>Looking for near-duplicates was cancelled</source>
        <translation>Se canceló la búsqueda de casi duplicados</translation>
    </message>
    <message>
        <source>Loss in cross-validation: {} for a new head alone, {} after tuning by pairs</source>
        <translation>Pérdida en validación cruzada: {} con una cabeza nueva sola, {} tras el ajuste por pares</translation>
    </message>
    <message>
        <source>Make a new project for it.</source>
        <translation>Cree un proyecto nuevo para ello.</translation>
    </message>
    <message>
        <source>Memory is full: going on with {} samples at a time</source>
        <translation>La memoria está llena: se sigue con {} muestras a la vez</translation>
    </message>
    <message>
        <source>Memory is full: going on with {} {}s at a time</source>
        <translation>La memoria está llena: se sigue con {} a la vez ({})</translation>
    </message>
    <message>
        <source>No better for {} epochs: stopped early</source>
        <translation>Sin mejora en {} épocas: detenido antes</translation>
    </message>
    <message>
        <source>No better on validation for {} epochs: stopping</source>
        <translation>Sin mejora en validación en {} épocas: se detiene</translation>
    </message>
    <message>
        <source>No column of the table holds texts</source>
        <translation>Ninguna columna de la tabla contiene textos</translation>
    </message>
    <message>
        <source>No column of the table names files that are there</source>
        <translation>Ninguna columna de la tabla nombra archivos existentes</translation>
    </message>
    <message>
        <source>No column of the table names files that are there, and none holds texts</source>
        <translation>Ninguna columna de la tabla nombra archivos existentes ni contiene textos</translation>
    </message>
    <message>
        <source>No pictures are left to compare the exported file on</source>
        <translation>No quedan imágenes con que comparar el archivo exportado</translation>
    </message>
    <message>
        <source>No pictures are left to learn from, or to test on</source>
        <translation>No quedan imágenes de las que aprender o con que probar</translation>
    </message>
    <message>
        <source>No pictures of the test split are left to compare on</source>
        <translation>No quedan imágenes de la parte de prueba para comparar</translation>
    </message>
    <message>
        <source>No questions are left to learn from, or to test on</source>
        <translation>No quedan preguntas de las que aprender o con que probar</translation>
    </message>
    <message>
        <source>No questions of the test split are left to compare on</source>
        <translation>No quedan preguntas de la parte de prueba para comparar</translation>
    </message>
    <message>
        <source>No sample of the {} split has a label in “{}”</source>
        <translation>Ninguna muestra de la parte «{}» tiene etiqueta en «{}»</translation>
    </message>
    <message>
        <source>No {} are left to compare the exported file on</source>
        <translation>No queda nada ({}) con que comparar el archivo exportado</translation>
    </message>
    <message>
        <source>Nothing has been trained in this project yet</source>
        <translation>En este proyecto aún no se ha entrenado nada</translation>
    </message>
    <message>
        <source>Nothing was written. Its files were changed or damaged: train again.</source>
        <translation>No se escribió nada. Sus archivos fueron cambiados o dañados: entrene de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this with the backbone&apos;s name.</source>
        <translation>No se escribió nada. Comuníquelo con el nombre de la red.</translation>
    </message>
    <message>
        <source>Only a head can be learnt on an int8 network</source>
        <translation>En una red int8 solo se puede aprender una cabeza</translation>
    </message>
    <message>
        <source>Only tokenizers of the kind of BERT, GPT-2 and RoBERTa can be put inside the file, and this network has another.</source>
        <translation>Solo los tokenizadores del tipo de BERT, GPT-2 y RoBERTa caben en el archivo, y esta red tiene otro.</translation>
    </message>
    <message>
        <source>Paths must be relative to the table&apos;s folder.</source>
        <translation>Las rutas deben ser relativas a la carpeta de la tabla.</translation>
    </message>
    <message>
        <source>Paths must be relative to the table&apos;s folder; texts are cells with several words. You can also choose the columns: Import, or --text-column.</source>
        <translation>Las rutas deben ser relativas a la carpeta de la tabla; los textos son celdas con varias palabras. También puede elegir las columnas: Importar, o --text-column.</translation>
    </message>
    <message>
        <source>Put model.safetensors into it.</source>
        <translation>Ponga model.safetensors en ella.</translation>
    </message>
    <message>
        <source>Repaired: {}</source>
        <translation>Reparado: {}</translation>
    </message>
    <message>
        <source>Restore the folder from a copy, or import the data into a new project.</source>
        <translation>Restaure la carpeta desde una copia o importe los datos en un proyecto nuevo.</translation>
    </message>
    <message>
        <source>Run {} cannot be used: {}</source>
        <translation>La ejecución {} no se puede usar: {}</translation>
    </message>
    <message>
        <source>Run {} has ended already</source>
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
        <source>Save model.state_dict() alone.</source>
        <translation>Guarde solo model.state_dict().</translation>
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
        <source>Take it out of the project, or choose another backbone.</source>
        <translation>Quítelo del proyecto o elija otra red.</translation>
    </message>
    <message>
        <source>The Excel file cannot be read: {}</source>
        <translation>No se puede leer el archivo de Excel: {}</translation>
    </message>
    <message>
        <source>The archive cannot be read: {}</source>
        <translation>No se puede leer el archivo comprimido: {}</translation>
    </message>
    <message>
        <source>The archive has more than {} files</source>
        <translation>El archivo comprimido tiene más de {} archivos</translation>
    </message>
    <message>
        <source>The data set holds back a validation part and no test part: it becomes the test split.</source>
        <translation>El conjunto de datos trae una parte de validación y ninguna de prueba: pasa a ser la parte de prueba.</translation>
    </message>
    <message>
        <source>The disk is too full to keep what lies below the cut, so it is computed anew each epoch.</source>
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
        <source>The downloaded file is not the one the hub announced</source>
        <translation>El archivo descargado no es el anunciado</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>La exportación se canceló</translation>
    </message>
    <message>
        <source>The exported file answers differently from the trained network: {}</source>
        <translation>El archivo exportado responde distinto que la red entrenada: {}</translation>
    </message>
    <message>
        <source>The exported file answers differently from the trained network: {}, {} of them with a clear margin</source>
        <translation>El archivo exportado responde distinto que la red entrenada: {}, {} de ellas con claro margen</translation>
    </message>
    <message>
        <source>The exported file finds other things than the trained network: {}, mAP {} in place of {}</source>
        <translation>El archivo exportado encuentra otras cosas que la red entrenada: {}, mAP {} en lugar de {}</translation>
    </message>
    <message>
        <source>The features are kept for the next run.</source>
        <translation>Las características se conservan para la próxima ejecución.</translation>
    </message>
    <message>
        <source>The file holds more than weights, and is not opened</source>
        <translation>El archivo contiene más que pesos y no se abre</translation>
    </message>
    <message>
        <source>The file holds no state dict</source>
        <translation>El archivo no contiene un state dict</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>La carpeta no está vacía</translation>
    </message>
    <message>
        <source>The folder must hold config.json and model.safetensors of an RT-DETR or D-FINE of transformers.</source>
        <translation>La carpeta debe contener config.json y model.safetensors de un RT-DETR o D-FINE de transformers.</translation>
    </message>
    <message>
        <source>The head looks at {} words beside what the network makes of a text.</source>
        <translation>La cabeza mira {} palabras además de lo que la red hace de un texto.</translation>
    </message>
    <message>
        <source>The hub refused {}: {}</source>
        <translation>Se rechazó {}: {}</translation>
    </message>
    <message>
        <source>The import was stopped; what had been imported stays.</source>
        <translation>La importación se detuvo; lo importado se queda.</translation>
    </message>
    <message>
        <source>The int8 file finds clearly worse and is not handed over.</source>
        <translation>El archivo int8 encuentra claramente peor y no se entrega.</translation>
    </message>
    <message>
        <source>The loss is no number, even with smaller steps</source>
        <translation>La pérdida no es un número, ni con pasos menores</translation>
    </message>
    <message>
        <source>The loss was no number: back to epoch {}, with half the step</source>
        <translation>La pérdida no era un número: de vuelta a la época {}, con la mitad del paso</translation>
    </message>
    <message>
        <source>The memory does not suffice for a single sample</source>
        <translation>La memoria no alcanza ni para una muestra</translation>
    </message>
    <message>
        <source>The memory does not suffice for a single {}</source>
        <translation>La memoria no alcanza ni para uno ({})</translation>
    </message>
    <message>
        <source>The names of the classes teach as well: with them the loss in cross-validation is lower.</source>
        <translation>Los nombres de las clases también enseñan: con ellos la pérdida en la validación cruzada es menor.</translation>
    </message>
    <message>
        <source>The network has learnt nothing yet: its guesses are so nearly equal that file and network choose others among them</source>
        <translation>La red aún no ha aprendido nada: sus conjeturas son tan parecidas que el archivo y la red eligen otras entre ellas</translation>
    </message>
    <message>
        <source>The network&apos;s answer to this sample is not a finite number</source>
        <translation>La respuesta de la red a esta muestra no es un número finito</translation>
    </message>
    <message>
        <source>The parts of the network do not fit together: {}</source>
        <translation>Las partes de la red no encajan: {}</translation>
    </message>
    <message>
        <source>The project folder cannot be made: {}</source>
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
        <source>The run was cancelled while features were computed</source>
        <translation>La ejecución se canceló mientras se calculaban características</translation>
    </message>
    <message>
        <source>The run was cancelled while near-duplicates were looked for</source>
        <translation>La ejecución se canceló mientras se buscaban casi duplicados</translation>
    </message>
    <message>
        <source>The table cannot be read: {}</source>
        <translation>No se puede leer la tabla: {}</translation>
    </message>
    <message>
        <source>The table has no columns for file, class, xmin, ymin, xmax and ymax</source>
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
        <source>The test split is locked</source>
        <translation>La parte de prueba está bloqueada</translation>
    </message>
    <message>
        <source>The trained network is right {} of the time, and was {} when it was scored</source>
        <translation>La red entrenada acierta el {}, y acertaba el {} cuando se evaluó</translation>
    </message>
    <message>
        <source>The weights are not the ones recorded in the catalogue</source>
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
        <source>The weights do not fit this network: {} tensors are missing or have another shape (such as {})</source>
        <translation>Los pesos no encajan con esta red: {} tensores faltan o tienen otra forma (como {})</translation>
    </message>
    <message>
        <source>The weights of {} are no longer here</source>
        <translation>Los pesos de {} ya no están aquí</translation>
    </message>
    <message>
        <source>There are few passages, so questions about one are on both sides of the split: a new passage may do worse.</source>
        <translation>Hay pocos textos, así que preguntas sobre uno están en ambas partes: con un texto nuevo puede ir peor.</translation>
    </message>
    <message>
        <source>There are labels of {} classes{}, and learning needs two</source>
        <translation>Hay etiquetas de {} clases{}, y para aprender hacen falta dos</translation>
    </message>
    <message>
        <source>There are no files in it</source>
        <translation>No hay archivos dentro</translation>
    </message>
    <message>
        <source>There are no pictures to draw boxes in</source>
        <translation>No hay imágenes en las que dibujar recuadros</translation>
    </message>
    <message>
        <source>There are no weights in this folder</source>
        <translation>En esta carpeta no hay pesos</translation>
    </message>
    <message>
        <source>There are: {}.</source>
        <translation>Hay: {}.</translation>
    </message>
    <message>
        <source>There are: {}; a number counts from 1.</source>
        <translation>Hay: {}; un número cuenta desde 1.</translation>
    </message>
    <message>
        <source>There is a class “{}” already</source>
        <translation>Ya hay una clase «{}»</translation>
    </message>
    <message>
        <source>There is no backbone “{}”</source>
        <translation>No hay ninguna red «{}»</translation>
    </message>
    <message>
        <source>There is no column “{}”</source>
        <translation>No hay ninguna columna «{}»</translation>
    </message>
    <message>
        <source>There is no document to ask about</source>
        <translation>No hay ningún documento sobre el que preguntar</translation>
    </message>
    <message>
        <source>There is no label field “{}”</source>
        <translation>No hay ningún campo de etiquetas «{}»</translation>
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
        <source>This computer has no device “{}”</source>
        <translation>Este equipo no tiene el dispositivo «{}»</translation>
    </message>
    <message>
        <source>This file or folder is not there</source>
        <translation>Este archivo o carpeta no existe</translation>
    </message>
    <message>
        <source>This folder cannot be written: {}</source>
        <translation>No se puede escribir en esta carpeta: {}</translation>
    </message>
    <message>
        <source>This folder does not say which network it holds</source>
        <translation>Esta carpeta no dice qué red contiene</translation>
    </message>
    <message>
        <source>This folder holds other things</source>
        <translation>Esta carpeta contiene otras cosas</translation>
    </message>
    <message>
        <source>This folder is not empty</source>
        <translation>Esta carpeta no está vacía</translation>
    </message>
    <message>
        <source>This is not a COCO file: it has no lists “images”, “annotations” and “categories”</source>
        <translation>No es un archivo COCO: le faltan las listas «images», «annotations» y «categories»</translation>
    </message>
    <message>
        <source>This is not a SQuAD file: it has no list of articles under “data”</source>
        <translation>No es un archivo SQuAD: le falta la lista de artículos en «data»</translation>
    </message>
    <message>
        <source>This kind of file is not known</source>
        <translation>Este tipo de archivo no se conoce</translation>
    </message>
    <message>
        <source>This network cannot be built: {}</source>
        <translation>Esta red no se puede construir: {}</translation>
    </message>
    <message>
        <source>This network cannot be made int8: {}</source>
        <translation>Esta red no se puede convertir a int8: {}</translation>
    </message>
    <message>
        <source>This network has no feature maps at strides 8, 16 and 32, which finding things needs</source>
        <translation>Esta red no tiene mapas de características con pasos 8, 16 y 32, que hacen falta para encontrar cosas</translation>
    </message>
    <message>
        <source>This project is already open in {}</source>
        <translation>Este proyecto ya está abierto en {}</translation>
    </message>
    <message>
        <source>This project is for {}, and this is {}</source>
        <translation>Este proyecto es para {}, y esto es {}</translation>
    </message>
    <message>
        <source>This project was closed</source>
        <translation>Este proyecto se cerró</translation>
    </message>
    <message>
        <source>This project was made by a newer version of the program</source>
        <translation>Este proyecto lo hizo una versión más nueva del programa</translation>
    </message>
    <message>
        <source>This project was never completely made</source>
        <translation>Este proyecto nunca se creó del todo</translation>
    </message>
    <message>
        <source>This question has been asked about this passage already</source>
        <translation>Esta pregunta ya se ha hecho sobre este texto</translation>
    </message>
    <message>
        <source>This version cannot train the task “{}”</source>
        <translation>Esta versión no puede entrenar la tarea «{}»</translation>
    </message>
    <message>
        <source>Too few labels in the smallest class ({}) for a test split, so scores are cross-validated.</source>
        <translation>Muy pocas etiquetas en la clase más pequeña ({}) para una parte de prueba, así que se usa validación cruzada.</translation>
    </message>
    <message>
        <source>Too few labels of {}{}: each class needs at least {}</source>
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
        <source>Train it longer, or with more pictures.</source>
        <translation>Entrénela más tiempo o con más imágenes.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Tune in fp32; exporting makes an int8 version as well.</source>
        <translation>Ajuste en fp32; al exportar se hace también una versión int8.</translation>
    </message>
    <message>
        <source>Tuning by pairs learns one label field at a time</source>
        <translation>El ajuste por pares aprende un solo campo de etiquetas a la vez</translation>
    </message>
    <message>
        <source>Tuning by pairs was no better than the new head on frozen features, so the head is kept.</source>
        <translation>El ajuste por pares no fue mejor que la cabeza nueva con la red congelada, así que se conserva la cabeza.</translation>
    </message>
    <message>
        <source>Tuning did not clearly beat the new head on frozen features in cross-validation, so the head is kept.</source>
        <translation>El ajuste no superó claramente a la cabeza nueva en validación cruzada, así que se conserva la cabeza.</translation>
    </message>
    <message>
        <source>Tuning did not clearly beat the new head on frozen features, so the head is kept and taught all labels.</source>
        <translation>El ajuste no superó claramente a la cabeza nueva, así que se conserva y aprende todas las etiquetas.</translation>
    </message>
    <message>
        <source>Unlock it under Splits first.</source>
        <translation>Desbloquéelo primero en Partes.</translation>
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
        <source>What was computed is kept for the next run.</source>
        <translation>Lo calculado se guarda para la próxima ejecución.</translation>
    </message>
    <message>
        <source>With the tokenizer inside, {} of {} texts are answered differently, so that file was not written.</source>
        <translation>Con el tokenizador dentro, {} de {} textos se responden distinto, así que ese archivo no se escribió.</translation>
    </message>
    <message>
        <source>Write a config.json with at least {&quot;architecture&quot;: &quot;resnet18&quot;} (a timm name) into it, or give a transformers folder.</source>
        <translation>Escriba en ella un config.json con al menos {&quot;architecture&quot;: &quot;resnet18&quot;} (un nombre de timm) o dé una carpeta de transformers.</translation>
    </message>
    <message>
        <source>`transferstudio evaluate PROJECT` lists the runs.</source>
        <translation>`transferstudio evaluate PROYECTO` enumera las ejecuciones.</translation>
    </message>
    <message>
        <source>`transferstudio models` lists them; a folder of your own works too.</source>
        <translation>`transferstudio models` las enumera; una carpeta propia también sirve.</translation>
    </message>
    <message>
        <source>a HEIC or AVIF picture or a video; save it as JPEG</source>
        <translation>una imagen HEIC o AVIF o un vídeo; guárdela como JPEG</translation>
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
        <source>a link</source>
        <translation>un enlace</translation>
    </message>
    <message>
        <source>a link that leaves the folder, or leads nowhere</source>
        <translation>un enlace que sale de la carpeta o no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>a link to a folder</source>
        <translation>un enlace a una carpeta</translation>
    </message>
    <message>
        <source>a passage of more than {} characters</source>
        <translation>un texto de más de {} caracteres</translation>
    </message>
    <message>
        <source>a question of more than {} characters</source>
        <translation>una pregunta de más de {} caracteres</translation>
    </message>
    <message>
        <source>a side of the box is no number</source>
        <translation>un lado del recuadro no es un número</translation>
    </message>
    <message>
        <source>all its boxes</source>
        <translation>todos sus recuadros</translation>
    </message>
    <message>
        <source>an image without file name</source>
        <translation>una imagen sin nombre de archivo</translation>
    </message>
    <message>
        <source>animated or several pages ({} pictures in one file)</source>
        <translation>animada o de varias páginas ({} imágenes en un archivo)</translation>
    </message>
    <message>
        <source>another file describes {} already</source>
        <translation>otro archivo ya describe {}</translation>
    </message>
    <message>
        <source>article {}</source>
        <translation>artículo {}</translation>
    </message>
    <message>
        <source>article {}, paragraph {}</source>
        <translation>artículo {}, párrafo {}</translation>
    </message>
    <message>
        <source>cannot be opened: {}</source>
        <translation>no se puede abrir: {}</translation>
    </message>
    <message>
        <source>cannot be unpacked: {}</source>
        <translation>no se puede descomprimir: {}</translation>
    </message>
    <message>
        <source>damaged, or no video: {}</source>
        <translation>dañado, o no es un vídeo: {}</translation>
    </message>
    <message>
        <source>damaged: {}</source>
        <translation>dañado: {}</translation>
    </message>
    <message>
        <source>floating-point pixels, which have no agreed range</source>
        <translation>píxeles de coma flotante, sin un intervalo acordado</translation>
    </message>
    <message>
        <source>it has a side that is no number</source>
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
        <source>it has no position</source>
        <translation>no tiene posición</translation>
    </message>
    <message>
        <source>it has {} numbers after the class, in place of 4</source>
        <translation>tiene {} números tras la clase, en lugar de 4</translation>
    </message>
    <message>
        <source>it holds NUL characters</source>
        <translation>contiene caracteres NUL</translation>
    </message>
    <message>
        <source>it holds something that is no number</source>
        <translation>contiene algo que no es un número</translation>
    </message>
    <message>
        <source>it is listed twice</source>
        <translation>aparece dos veces en la lista</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>it lies outside the picture</source>
        <translation>está fuera de la imagen</translation>
    </message>
    <message>
        <source>it was deleted meanwhile</source>
        <translation>se eliminó entretanto</translation>
    </message>
    <message>
        <source>its class {} is not declared</source>
        <translation>su clase {} no está declarada</translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <translation>su nombre lleva fuera del archivo comprimido</translation>
    </message>
    <message>
        <source>its name leads out of the data set</source>
        <translation>su nombre lleva fuera del conjunto de datos</translation>
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
        <source>media path leaves the project: {}</source>
        <translation>la ruta sale del proyecto: {}</translation>
    </message>
    <message>
        <source>more than {} million pixels</source>
        <translation>más de {} millones de píxeles</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>ningún texto</translation>
    </message>
    <message>
        <source>no passage with questions</source>
        <translation>ningún texto con preguntas</translation>
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
        <source>not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, WebP, BMP or TIFF picture</source>
        <translation>no es una imagen JPEG, PNG, WebP, BMP o TIFF</translation>
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
        <source>not an image file</source>
        <translation>no es un archivo de imagen</translation>
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
        <source>not there, or outside the folder</source>
        <translation>no está, o está fuera de la carpeta</translation>
    </message>
    <message>
        <source>packed suspiciously tight</source>
        <translation>comprimido de forma sospechosa</translation>
    </message>
    <message>
        <source>reached beyond the edge of the picture: cut there</source>
        <translation>sobrepasaba el borde de la imagen: cortado allí</translation>
    </message>
    <message>
        <source>several pictures have this name</source>
        <translation>varias imágenes tienen este nombre</translation>
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
        <source>the answer “{}” does not stand there in the passage</source>
        <translation>la respuesta «{}» no está en ese lugar del texto</translation>
    </message>
    <message>
        <source>the answer “{}” is not in the passage</source>
        <translation>la respuesta «{}» no está en el texto</translation>
    </message>
    <message>
        <source>the box has no class</source>
        <translation>el recuadro no tiene clase</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>el archivo no está</translation>
    </message>
    <message>
        <source>the file is not there, or lies outside the table&apos;s folder</source>
        <translation>el archivo no está, o está fuera de la carpeta de la tabla</translation>
    </message>
    <message>
        <source>the folder cannot be opened: {}</source>
        <translation>no se puede abrir la carpeta: {}</translation>
    </message>
    <message>
        <source>the picture is not there</source>
        <translation>la imagen no está</translation>
    </message>
    <message>
        <source>the row cannot be read: {}</source>
        <translation>no se puede leer la fila: {}</translation>
    </message>
    <message>
        <source>the video ends before that</source>
        <translation>el vídeo termina antes</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>no hay ninguna imagen dentro</translation>
    </message>
    <message>
        <source>they were drawn on a picture of another shape ({} × {})</source>
        <translation>se dibujaron sobre una imagen de otra forma ({} × {})</translation>
    </message>
    <message>
        <source>timm knows no network “{}”</source>
        <translation>timm no conoce la red «{}»</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>demasiado grande para la memoria de este equipo</translation>
    </message>
    <message>
        <source>videos need an extra: pip install &quot;transferstudio[video]&quot;</source>
        <translation>los vídeos necesitan un extra: pip install &quot;transferstudio[video]&quot;</translation>
    </message>
    <message>
        <source>{} boxes of a picture that is not listed</source>
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
        <source>{} cannot be loaded as a model: {}</source>
        <translation>{} no se puede cargar como modelo: {}</translation>
    </message>
    <message>
        <source>{} finds things, and does nothing else</source>
        <translation>{} encuentra cosas, y nada más</translation>
    </message>
    <message>
        <source>{} finds things, and this project has none marked</source>
        <translation>{} encuentra cosas, y en este proyecto no hay ninguna marcada</translation>
    </message>
    <message>
        <source>{} has no download</source>
        <translation>{} no se puede descargar</translation>
    </message>
    <message>
        <source>{} is left out: {}</source>
        <translation>{} se omite: {}</translation>
    </message>
    <message>
        <source>{} is no model for questions: it has no {} in its metadata</source>
        <translation>{} no es un modelo para preguntas: en sus metadatos falta {}</translation>
    </message>
    <message>
        <source>{} is no model of Transfer Studio that finds things: {}</source>
        <translation>{} no es un modelo de Transfer Studio que encuentre cosas: {}</translation>
    </message>
    <message>
        <source>{} must be downloaded, and there is no connection to the hub</source>
        <translation>{} debe descargarse, y no hay conexión</translation>
    </message>
    <message>
        <source>{} of the boxes are less than 8 pixels wide or high at this size and will hardly be found: choose a larger input size.</source>
        <translation>{} de los recuadros miden menos de 8 píxeles a este tamaño y apenas se encontrarán: elija una entrada mayor.</translation>
    </message>
    <message>
        <source>{} of the test split have near-duplicates in the training split; the split was given so.</source>
        <translation>{} de la parte de prueba tienen casi duplicados en la de entrenamiento; las partes venían así.</translation>
    </message>
    <message>
        <source>{} of {} samples are nearly alike for this network, so like ones teach and test: the score is too good</source>
        <translation>{} de {} muestras son casi iguales para esta red, así que muestras iguales enseñan y prueban: la puntuación es demasiado buena</translation>
    </message>
    <message>
        <source>{} pictures teach, {} validate, {} test; looked at with {} × {} pixels; {}</source>
        <translation>{} imágenes enseñan, {} validan, {} prueban; vistas con {} × {} píxeles; {}</translation>
    </message>
    <message>
        <source>{} questions have an answer, and learning needs {} at least</source>
        <translation>{} preguntas tienen respuesta, y para aprender hacen falta al menos {}</translation>
    </message>
    <message>
        <source>{} questions teach, {} validate, {} test; {}</source>
        <translation>{} preguntas enseñan, {} validan, {} prueban; {}</translation>
    </message>
    <message>
        <source>{} reads {}, and this project holds {}</source>
        <translation>{} lee {}, y este proyecto contiene {}</translation>
    </message>
    <message>
        <source>{} samples could be read a moment ago, and now they cannot</source>
        <translation>{} muestras se podían leer hace un momento, y ahora no</translation>
    </message>
    <message>
        <source>{} was not exported by Transfer Studio: it has no {} in its metadata</source>
        <translation>{} no lo exportó Transfer Studio: en sus metadatos falta {}</translation>
    </message>
    <message>
        <source>{} was tuned on questions already, and begins with what it learnt from them</source>
        <translation>{} ya se ajustó con preguntas, y empieza con lo que aprendió de ellas</translation>
    </message>
    <message>
        <source>{} with the tokenizer inside: {} different answers on {} texts</source>
        <translation>{} con el tokenizador dentro: {} respuestas distintas en {} textos</translation>
    </message>
    <message>
        <source>{} × {} pixels: more than {}</source>
        <translation>{} × {} píxeles: más de {}</translation>
    </message>
    <message>
        <source>{} × {} pixels: more than {} million</source>
        <translation>{} × {} píxeles: más de {} millones</translation>
    </message>
    <message>
        <source>{}, not a JPEG, PNG, WebP, BMP or TIFF picture</source>
        <translation>{}, no es una imagen JPEG, PNG, WebP, BMP o TIFF</translation>
    </message>
    <message>
        <source>{}, question {}</source>
        <translation>{}, pregunta {}</translation>
    </message>
    <message>
        <source>{}. It is the better one here.</source>
        <translation>{}. Es el mejor aquí.</translation>
    </message>
    <message>
        <source>{}. model.onnx (fp32) is the better one here.</source>
        <translation>{}. Aquí es mejor model.onnx (fp32).</translation>
    </message>
    <message>
        <source>{}: F1 {} on validation</source>
        <translation>{}: F1 {} en validación</translation>
    </message>
    <message>
        <source>{}: image {}</source>
        <translation>{}: imagen {}</translation>
    </message>
    <message>
        <source>“{}” cannot teach {}</source>
        <translation>«{}» no puede enseñar {}</translation>
    </message>
    <message>
        <source>“{}” is no split (train, validation, test)</source>
        <translation>«{}» no es una parte (train, validation, test)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening {}</source>
        <translation>Abriendo {}</translation>
    </message>
    <message>
        <source>Making the sample “{}”</source>
        <translation>Creando la colección «{}»</translation>
    </message>
    <message>
        <source>Importing {}</source>
        <translation>Importando {}</translation>
    </message>
    <message>
        <source>Making {} changes</source>
        <translation>Haciendo {} cambios</translation>
    </message>
    <message>
        <source>“{}” is still going on. Wait for it, or cancel it first.</source>
        <translation>«{}» sigue en marcha. Espere, o cancélelo antes.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>The language changes when the program is started next.</source>
        <translation>El idioma cambia la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>What networks are trained on; Automatic takes the fastest that is there</source>
        <translation>En qué se entrenan las redes; Automático toma lo más rápido que haya</translation>
    </message>
    <message>
        <source>Leave pictures where they are, and only refer to them</source>
        <translation>Dejar las imágenes donde están y solo referirse a ellas</translation>
    </message>
    <message>
        <source>Saves room; but pictures that are moved or deleted are then missing here</source>
        <translation>Ahorra espacio; pero las imágenes que se muevan o borren faltarán aquí</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>It is filled again when it is needed</source>
        <translation>Se llena otra vez cuando hace falta</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
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
    <message>
        <source>Cache of networks</source>
        <translation>Caché de redes</translation>
    </message>
</context>
<context>
    <name>SplitCard</name>
    <message>
        <source>Splits</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Training samples teach, validation samples watch, test samples only score. Training decides what is undecided.</source>
        <translation>Las muestras de entrenamiento enseñan, las de validación vigilan, las de prueba solo miden. El entrenamiento decide lo pendiente.</translation>
    </message>
    <message>
        <source>Lock the test split</source>
        <translation>Bloquear la parte de prueba</translation>
    </message>
    <message>
        <source>Nothing comes into the test split or leaves it any more</source>
        <translation>Nada más entra en la parte de prueba ni sale de ella</translation>
    </message>
    <message>
        <source>Move selected to …</source>
        <translation>Mover lo seleccionado a …</translation>
    </message>
    <message>
        <source>Change their split</source>
        <translation>Cambiar su parte</translation>
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
        <source>Undecided</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Training {} · Validation {} · Test {} · undecided {}</source>
        <translation>Entrenamiento {} · Validación {} · Prueba {} · pendientes {}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A folder of pictures or texts</source>
        <translation>Una carpeta de imágenes o textos</translation>
    </message>
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
        <source>Drop a folder that holds one folder of pictures a class, pictures with boxes (COCO, VOC, YOLO), a table of texts (CSV, Excel), or passages with questions (SQuAD), anywhere in this window. Without labels it works too: give them here. Nothing leaves this computer.</source>
        <translation>Suelte en cualquier lugar de esta ventana una carpeta con una carpeta de imágenes por clase, imágenes con recuadros (COCO, VOC, YOLO), una tabla de textos (CSV, Excel) o textos con preguntas (SQuAD). También sin etiquetas: póngalas aquí. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>New from folder…</source>
        <translation>Nuevo desde carpeta…</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>Crear un proyecto</translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation>Desde una tabla…</translation>
    </message>
    <message>
        <source>Make a project of a table of texts, or of a zip archive</source>
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
        <source>Ask a model.onnx that was exported, without a project</source>
        <translation>Preguntar a un model.onnx exportado, sin proyecto</translation>
    </message>
    <message>
        <source>Teach a network your own pictures, boxes or texts</source>
        <translation>Enseñe a una red sus propias imágenes, recuadros o textos</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>O pruebe una colección</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message>
        <source>The model finds nothing that has no box yet.</source>
        <translation>El modelo no encuentra nada que no tenga ya un recuadro.</translation>
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
        <source>Occlusion: words are left out one by one; the stronger the colour, the less sure it is without</source>
        <translation>Oclusión: se omiten las palabras una a una; cuanto más fuerte el color, menos seguro está sin ella</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texto</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Lo que dice el modelo</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Try this text</source>
        <translation>Probar este texto</translation>
    </message>
    <message>
        <source>The answer comes from the model exactly as it is exported.</source>
        <translation>La respuesta viene del modelo tal como se exporta.</translation>
    </message>
    <message>
        <source>Type a text first.</source>
        <translation>Escriba primero un texto.</translation>
    </message>
    <message>
        <source>{} sure, {} ms</source>
        <translation>{} de seguridad, {} ms</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>not readable</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>no hay nada</translation>
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
    <name>Times</name>
    <message>
        <source>how long: not told of this network</source>
        <translation>cuánto tarda: no se sabe de esta red</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <source>how long: not known before its speed is measured</source>
        <translation>cuánto tarda: no se sabe hasta medir su velocidad</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Learn together with “{}”:</source>
        <translation>Aprender junto con «{}»:</translation>
    </message>
    <message>
        <source>Learn {} too</source>
        <translation>Aprender también {}</translation>
    </message>
    <message>
        <source>One network learns both, and one file answers both</source>
        <translation>Una sola red aprende ambos, y un solo archivo responde a ambos</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Close it, and go to the start page; everything is saved</source>
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
        <source>How it is done, step by step</source>
        <translation>Cómo se hace, paso a paso</translation>
    </message>
    <message>
        <source>Words in plain language</source>
        <translation>Palabras en lenguaje sencillo</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
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
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hold or go on (Ctrl+P)</source>
        <translation>Retener o seguir (Ctrl+P)</translation>
    </message>
    <message>
        <source>Cancel, keep best</source>
        <translation>Cancelar, guardar lo mejor</translation>
    </message>
    <message>
        <source>Stop, and keep the best so far</source>
        <translation>Detener y guardar lo mejor hasta ahora</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Aún no se ha entrenado nada</translation>
    </message>
    <message>
        <source>Choose a network in Model and press Train; the defaults are good.</source>
        <translation>Elija una red en Modelo y pulse Entrenar; los valores iniciales son buenos.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>Stopping at the next safe point …</source>
        <translation>Se detiene en el próximo punto seguro …</translation>
    </message>
    <message>
        <source>Go on after its last whole epoch</source>
        <translation>Seguir tras su última época completa</translation>
    </message>
    <message>
        <source>Training {}</source>
        <translation>Entrenando {}</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>empezando</translation>
    </message>
    <message>
        <source>{} took {} s</source>
        <translation>{} tardó {} s</translation>
    </message>
    <message>
        <source>{}: {} of {} · {} a second · memory {}</source>
        <translation>{}: {} de {} · {} por segundo · memoria {}</translation>
    </message>
    <message>
        <source>, device {}</source>
        <translation>, dispositivo {}</translation>
    </message>
    <message>
        <source>Run {} · {}</source>
        <translation>Ejecución {} · {}</translation>
    </message>
    <message>
        <source>Run {} ({}) was interrupted. It can go on.</source>
        <translation>La ejecución {} ({}) se interrumpió. Puede seguir.</translation>
    </message>
    <message>
        <source>{} {} on {}</source>
        <translation>{} {} ({})</translation>
    </message>
    <message>
        <source>{} after epoch {}</source>
        <translation>{} tras la época {}</translation>
    </message>
</context>
<context>
    <name>TryPane</name>
    <message>
        <source>cannot be read: {}</source>
        <translation>no se puede leer: {}</translation>
    </message>
    <message>
        <source>There is no model yet. Train one first; with Quick it takes seconds.</source>
        <translation>Aún no hay modelo. Entrene uno primero; con Rápido tarda segundos.</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>preguntando …</translation>
    </message>
    <message>
        <source>There is no model yet; “{}” is still going on.</source>
        <translation>Aún no hay modelo; «{}» sigue en marcha.</translation>
    </message>
    <message>
        <source>The small edition tries models that were exported where they were trained.</source>
        <translation>La edición pequeña prueba modelos exportados donde se entrenaron.</translation>
    </message>
    <message>
        <source>Making the model of run {} ready</source>
        <translation>Preparando el modelo de la ejecución {}</translation>
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
        <source>Smaller (-)</source>
        <translation>Más pequeño (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>The whole picture (0)</source>
        <translation>La imagen entera (0)</translation>
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
        <source>nothing in it</source>
        <translation>no hay nada</translation>
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
        <source>Cancel what is going on</source>
        <translation>Cancelar lo que está en marcha</translation>
    </message>
    <message>
        <source>Ctrl+N, Ctrl+Shift+N, Ctrl+O</source>
        <translation>Ctrl+N, Ctrl+Mayús+N, Ctrl+O</translation>
    </message>
    <message>
        <source>New from a folder, new from a table or archive, open a project</source>
        <translation>Nuevo desde una carpeta, desde una tabla o archivo zip, abrir un proyecto</translation>
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
        <source>Import a folder, a file, or what is in the clipboard</source>
        <translation>Importar una carpeta, un archivo o lo que hay en el portapapeles</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B, Ctrl+Alt+Shift+B</source>
        <translation>Ctrl+Alt+B, Ctrl+Alt+Mayús+B</translation>
    </message>
    <message>
        <source>Import pictures to draw boxes in; draw them in those that are here</source>
        <translation>Importar imágenes para dibujar recuadros; dibujarlos en las que están aquí</translation>
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
        <source>Hold what is going on, let it go on</source>
        <translation>Retener lo que está en marcha, dejarlo seguir</translation>
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
        <source>The words of the field in plain language</source>
        <translation>Las palabras del campo en lenguaje sencillo</translation>
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
        <source>Label as the class of this number</source>
        <translation>Etiquetar como la clase de este número</translation>
    </message>
    <message>
        <source>Type the name of a class, Enter labels</source>
        <translation>Escribir el nombre de una clase, Intro etiqueta</translation>
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
        <source>Take the label off</source>
        <translation>Quitar la etiqueta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Take the sample out of the project</source>
        <translation>Quitar la muestra del proyecto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Enlarge; in there: arrows, + − 0</source>
        <translation>Ampliar; ahí: flechas, + − 0</translation>
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
        <source>Label what teaches most next</source>
        <translation>Etiquetar ahora lo que más enseña</translation>
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
        <source>What is selected in the passage is the answer</source>
        <translation>Lo seleccionado en el texto es la respuesta</translation>
    </message>
    <message>
        <source>The passage has no answer</source>
        <translation>El texto no tiene respuesta</translation>
    </message>
    <message>
        <source>Ask another question about the passage</source>
        <translation>Hacer otra pregunta sobre el texto</translation>
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
        <source>Draw a box; also where another one lies</source>
        <translation>Dibujar un recuadro; también donde ya hay otro</translation>
    </message>
    <message>
        <source>The class of the chosen box, and of the next ones</source>
        <translation>La clase del recuadro elegido y de los siguientes</translation>
    </message>
    <message>
        <source>Nudge the chosen box by 1 or 10 pixels; without one: other pictures</source>
        <translation>Mover el recuadro elegido 1 o 10 píxeles; sin ninguno: otras imágenes</translation>
    </message>
    <message>
        <source>. and , , Delete, Esc</source>
        <translation>. y , , Supr, Esc</translation>
    </message>
    <message>
        <source>Next and previous box, remove it, choose none</source>
        <translation>Recuadro siguiente y anterior, quitarlo, no elegir ninguno</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V, R</source>
        <translation>Ctrl+C, Ctrl+V, R</translation>
    </message>
    <message>
        <source>Copy, paste, repeat the boxes of the picture before</source>
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
        <source>Nothing is in this picture</source>
        <translation>No hay nada en esta imagen</translation>
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
        <source>Previous, next picture</source>
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
        <source>Train; in Try: ask about the text</source>
        <translation>Entrenar; en Probar: preguntar por el texto</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+V</source>
        <translation>Ctrl+T, Ctrl+V</translation>
    </message>
    <message>
        <source>Try a picture from a file, from the clipboard</source>
        <translation>Probar una imagen de un archivo, del portapapeles</translation>
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
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>The network stays as it is; a new last layer is learnt.</source>
        <translation>La red se queda como está; se aprende una última capa nueva.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Parejas</translation>
    </message>
    <message>
        <source>All layers learn to bring samples of a class together. For a few labels; kept only where it is better than Quick.</source>
        <translation>Todas las capas aprenden a acercar las muestras de una misma clase. Para pocas etiquetas; solo se conserva donde supera a Rápido.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>The last blocks learn too.</source>
        <translation>También aprenden los últimos bloques.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Narrow additions to every layer learn, and are merged into it. Less memory than Full, and less to forget.</source>
        <translation>Añadidos estrechos en cada capa aprenden y se funden con ella. Menos memoria que Completo, y menos que olvidar.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Every layer learns. Pays with many samples, or unusual ones.</source>
        <translation>Aprenden todas las capas. Compensa con muchas muestras, o con muestras poco comunes.</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Desde cero</translation>
    </message>
    <message>
        <source>Nothing is transferred. Only to see what the transfer brings.</source>
        <translation>No se transfiere nada. Solo para ver qué aporta la transferencia.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>Gráficos NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Gráficos Apple (MPS)</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Dígitos manuscritos</translation>
    </message>
    <message>
        <source>1,000 scans in ten classes, all labelled: train at once.</source>
        <translation>1000 escaneos en diez clases, todos etiquetados: entrene ya.</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>180 drawings, few of them labelled: label the rest with suggestions.</source>
        <translation>180 dibujos, pocos etiquetados: etiquete el resto con sugerencias.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>240 short texts to a shop, few of them labelled: sort the rest.</source>
        <translation>240 textos cortos a una tienda, pocos etiquetados: ordene el resto.</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>Playa</translation>
    </message>
    <message>
        <source>60 drawn pictures with shells and starfish in boxes, some still to be marked.</source>
        <translation>60 dibujos con conchas y estrellas de mar en recuadros, algunos por marcar.</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>Barcos</translation>
    </message>
    <message>
        <source>40 short passages with questions, most of them answered: find the other answers.</source>
        <translation>40 textos cortos con preguntas, la mayoría respondidas: encuentre las demás.</translation>
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
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
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
        <source>picture</source>
        <translation>imagen</translation>
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
        <source>test split</source>
        <translation>parte de prueba</translation>
    </message>
    <message>
        <source>cross-validation</source>
        <translation>validación cruzada</translation>
    </message>
    <message>
        <source>cross-validation inside the training split</source>
        <translation>validación cruzada dentro de la parte de entrenamiento</translation>
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
        <source>missed</source>
        <translation>no vistos</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>inventados</translation>
    </message>
    <message>
        <source>badly placed</source>
        <translation>mal colocados</translation>
    </message>
    <message>
        <source>wrong class</source>
        <translation>clase errónea</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>dobles</translation>
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
        <source>download</source>
        <translation>descargar</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>assemble</source>
        <translation>montar</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobar</translation>
    </message>
    <message>
        <source>convert the network</source>
        <translation>convertir la red</translation>
    </message>
    <message>
        <source>features</source>
        <translation>rasgos</translation>
    </message>
    <message>
        <source>learn the head</source>
        <translation>aprender la cabeza</translation>
    </message>
    <message>
        <source>near-duplicates</source>
        <translation>casi duplicados</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>measure the speed</source>
        <translation>medir la velocidad</translation>
    </message>
    <message>
        <source>parity</source>
        <translation>paridad</translation>
    </message>
    <message>
        <source>open the model</source>
        <translation>abrir el modelo</translation>
    </message>
    <message>
        <source>tune</source>
        <translation>ajustar</translation>
    </message>
    <message>
        <source>tune by pairs</source>
        <translation>ajustar por pares</translation>
    </message>
    <message>
        <source>fold {} of {}</source>
        <translation>partición {} de {}</translation>
    </message>
    <message>
        <source>epoch {} of {}</source>
        <translation>época {} de {}</translation>
    </message>
    <message>
        <source>practise on your passages</source>
        <translation>practicar con sus textos</translation>
    </message>
    <message>
        <source>put the tokenizer inside</source>
        <translation>poner el tokenizador dentro</translation>
    </message>
    <message>
        <source>quantise the network</source>
        <translation>cuantizar la red</translation>
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
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>por descargar</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Show the images of this class; its key labels the selected ones</source>
        <translation>Mostrar las imágenes de esta clase; su tecla etiqueta las seleccionadas</translation>
    </message>
    <message>
        <source>Change class {}</source>
        <translation>Cambiar la clase {}</translation>
    </message>
    <message>
        <source>Rename, merge, colour, move, delete</source>
        <translation>Renombrar, fusionar, color, mover, borrar</translation>
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
