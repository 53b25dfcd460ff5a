<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Advanced</name>
    <message>
        <source>▸ Advanced</source>
        <translation>▸ 高级</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How often every sample is seen while tuning</source>
        <translation>微调时每个样本被看多少遍</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed gives the same result again</source>
        <translation>相同的种子会得到相同的结果</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Pixels a side of what the network sees; automatic follows the size of your pictures</source>
        <translation>网络所看图片的边长(像素);自动则按您的图片大小</translation>
    </message>
    <message>
        <source>Vary samples</source>
        <translation>变化样本</translation>
    </message>
    <message>
        <source>Crops, flips and colours of pictures change while all layers are tuned, and passages lack some sentences, so that it learns more from few</source>
        <translation>在微调所有层时，图片的裁剪、翻转和颜色会变化，文章会缺少一些句子，从而用少量样本学到更多</translation>
    </message>
    <message>
        <source>Thaw step by step</source>
        <translation>逐步解冻</translation>
    </message>
    <message>
        <source>The last layers begin to learn first, the lower ones in the course of the first half of the epochs</source>
        <translation>最后几层先学,较低的层在前一半轮数中陆续加入</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>先练习</translation>
    </message>
    <message>
        <source>Questions only: it first learns on gaps in your own passages; automatic does so where few are answered</source>
        <translation>仅用于问答:先在您自己的文章中做填空练习;自动则在已回答的问题很少时进行</translation>
    </message>
    <message>
        <source>8-bit network</source>
        <translation>8 位网络</translation>
    </message>
    <message>
        <source>Quick only: about twice as fast, nearly as accurate, a quarter of the size</source>
        <translation>仅用于“快速”:速度约两倍,精度相近,大小为四分之一</translation>
    </message>
    <message>
        <source>▾ Advanced</source>
        <translation>▾ 高级</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>{} labels are few: bringing texts of a class together often adds some points, and is kept only where it does.</source>
        <translation>{} 个标签不多:让同类文本互相靠近往往能提高几个百分点,只有确实更好时才保留。</translation>
    </message>
    <message>
        <source>with {} labels in the smallest class a new head on a frozen network is hardest to beat, and takes seconds.</source>
        <translation>最小的类别有 {} 个标签时,冻结网络上的新输出层最难超越,而且只需几秒。</translation>
    </message>
    <message>
        <source>a new head alone is right {} of the time already, so tuning has little to add.</source>
        <translation>仅新的输出头就已有 {} 的正确率,微调能增加的不多。</translation>
    </message>
    <message>
        <source>with {} labels, narrow additions to every layer learn what a new head alone cannot.</source>
        <translation>有 {} 个标签时,每层的窄小附加部分能学到新输出层学不到的东西。</translation>
    </message>
    <message>
        <source>a new head alone is right about {} of the time, and with {} labels and more a class, tuning all layers usually adds several points.</source>
        <translation>只用新输出层的正确率约 {},而每类有 {} 个以上标签时,微调所有层通常能再提高几个百分点。</translation>
    </message>
    <message>
        <source>with {} labels and more a class, tuning the last blocks can pay.</source>
        <translation>每类有 {} 个以上标签时,微调最后几个模块可能值得。</translation>
    </message>
</context>
<context>
    <name>BackboneTable</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>GMACs</source>
        <translation>GMAC</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>here</source>
        <translation>已在本机</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>需下载</translation>
    </message>
    <message>
        <source>{}, not commercial</source>
        <translation>{},不可商用</translation>
    </message>
</context>
<context>
    <name>BlockSlider</name>
    <message>
        <source>How many of the last blocks learn</source>
        <translation>最后多少个模块参与学习</translation>
    </message>
    <message>
        <source>Drag to the left to let more blocks learn</source>
        <translation>向左拖动让更多模块参与学习</translation>
    </message>
    <message>
        <source>reading the network …</source>
        <translation>正在读取网络…</translation>
    </message>
    <message>
        <source>{} of {} blocks learn: {} of {} million parameters</source>
        <translation>{} / {} 个模块学习:{} / {} 百万参数</translation>
    </message>
</context>
<context>
    <name>BoxEditor</name>
    <message>
        <source>{}: {} × {} pixels. Digits change its class, arrows nudge it, Delete removes it.</source>
        <translation>{}:{} × {} 像素。数字键改类别,方向键微移,Delete 删除。</translation>
    </message>
    <message>
        <source>{} suggested: Enter accepts all, a click one of them, X rejects them.</source>
        <translation>建议了 {} 个:Enter 全部接受,点击接受一个,X 拒绝。</translation>
    </message>
    <message>
        <source>{} boxes.</source>
        <translation>{} 个方框。</translation>
    </message>
    <message>
        <source>Marked as empty.</source>
        <translation>已标为空。</translation>
    </message>
    <message>
        <source>Not marked yet: draw a box around each thing; E says that there is none. S suggests.</source>
        <translation>尚未标注:在每个物体周围画一个方框;E 表示没有物体。S 给出建议。</translation>
    </message>
    <message>
        <source>change the class of a box</source>
        <translation>更改方框的类别</translation>
    </message>
    <message>
        <source>delete a box</source>
        <translation>删除方框</translation>
    </message>
    <message>
        <source>mark a picture as empty</source>
        <translation>把图片标为空</translation>
    </message>
    <message>
        <source>{} boxes copied.</source>
        <translation>已复制 {} 个方框。</translation>
    </message>
    <message>
        <source>What is it? Press a digit, or type the name of a class.</source>
        <translation>这是什么?按数字键,或输入类别名称。</translation>
    </message>
    <message>
        <source>move a box</source>
        <translation>移动方框</translation>
    </message>
    <message>
        <source>draw a box</source>
        <translation>画方框</translation>
    </message>
    <message>
        <source>draw {} boxes</source>
        <translation>画 {} 个方框</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>What the newest model finds here (S)</source>
        <translation>最新模型在这里找到的(S)</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>Make the suggestions boxes (Enter)</source>
        <translation>把建议变成方框(Enter)</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>没有物体</translation>
    </message>
    <message>
        <source>There is nothing to mark here (E)</source>
        <translation>这里没有要标的(E)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>The boxes of the picture before this one (R)</source>
        <translation>上一张图片的方框(R)</translation>
    </message>
    <message>
        <source>Delete box</source>
        <translation>删除方框</translation>
    </message>
    <message>
        <source>Remove the chosen box (Delete)</source>
        <translation>移除选中的方框(Delete)</translation>
    </message>
</context>
<context>
    <name>BoxResult</name>
    <message>
        <source>Can it be trusted?</source>
        <translation>可以信任它吗?</translation>
    </message>
    <message>
        <source>By class and size</source>
        <translation>按类别和大小</translation>
    </message>
    <message>
        <source>Confusion: what is there, and what it said</source>
        <translation>混淆:实际是什么,它说是什么</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Threshold, precision and recall</source>
        <translation>阈值、精确率和召回率</translation>
    </message>
    <message>
        <source>F1 by the score from which on boxes are shown</source>
        <translation>不同显示阈值下的 F1</translation>
    </message>
    <message>
        <source>Of what it finds, how much is right (up), the more it finds (to the right)</source>
        <translation>找到的当中有多少是对的(向上),找到的越多(向右)</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>mAP50, between {} and {} in 95 of 100 cases; {} on {} pictures</source>
        <translation>mAP50,100 次中有 95 次在 {} 与 {} 之间;{},共 {} 张图片</translation>
    </message>
    <message>
        <source>{} where boxes have to fit closely: mAP 50–95 ({} – {})</source>
        <translation>要求方框贴合时为 {}:mAP 50–95({} – {})</translation>
    </message>
    <message>
        <source>Boxes of {} and more are shown: F1 {} there</source>
        <translation>显示 {} 以上的方框:此处 F1 为 {}</translation>
    </message>
    <message>
        <source>Scores are off by {} on average</source>
        <translation>分数平均偏差 {}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>F1 is {} at {}</source>
        <translation>F1 为 {},在 {} 处</translation>
    </message>
    <message>
        <source>Precision over all of recall: {}</source>
        <translation>整个召回率范围的精确率:{}</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>small {}</source>
        <translation>小 {}</translation>
    </message>
    <message>
        <source>medium {}</source>
        <translation>中 {}</translation>
    </message>
    <message>
        <source>large {}</source>
        <translation>大 {}</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>Show these pictures</source>
        <translation>显示这些图片</translation>
    </message>
    <message>
        <source>None: every box was found.</source>
        <translation>没有:每个方框都找到了。</translation>
    </message>
    <message>
        <source>{} taken for {}</source>
        <translation>{} 被当成 {}</translation>
    </message>
</context>
<context>
    <name>BoxTry</name>
    <message>
        <source>The picture with what was found</source>
        <translation>带有所找到物体的图片</translation>
    </message>
    <message>
        <source>How sure a box must be to be shown</source>
        <translation>方框要多有把握才显示</translation>
    </message>
    <message>
        <source>What was found in the folder</source>
        <translation>文件夹中找到的</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>The boxes come from the model exactly as it is exported.</source>
        <translation>方框来自与导出完全相同的模型。</translation>
    </message>
    <message>
        <source>Trying {}</source>
        <translation>正在试用 {}</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>{}, {} ms</source>
        <translation>{},{} 毫秒</translation>
    </message>
    <message>
        <source>Boxes of {} and more</source>
        <translation>{} 以上的方框</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n 个物体</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到任何东西。</translation>
    </message>
    <message>
        <source>{}: {} pictures, {}</source>
        <translation>{}：{} 张图片，{}</translation>
    </message>
    <message>
        <source>Drop a picture, a folder or a video here</source>
        <translation>将图片、文件夹或视频拖放到此处</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>As a table, or as COCO</source>
        <translation>保存为表格或 COCO</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What the model finds</source>
        <translation>模型找到的</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Waiting for the camera …</source>
        <translation>正在等待摄像头…</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头看到的</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation>试这一张</translation>
    </message>
    <message>
        <source>Ask about this picture</source>
        <translation>询问这张图片</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Network or family …</source>
        <translation>网络或系列…</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>搜索网络</translation>
    </message>
    <message>
        <source>Weights are here</source>
        <translation>权重已在本机</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>可商用</translation>
    </message>
    <message>
        <source>Below 30 million parameters</source>
        <translation>少于三千万参数</translation>
    </message>
    <message>
        <source>Measure its speed here</source>
        <translation>在此测速</translation>
    </message>
    <message>
        <source>Takes a second, and some more for a network that has to be downloaded</source>
        <translation>需要一秒,要下载的网络再多一些时间</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>卡片视图</translation>
    </message>
    <message>
        <source>As cards (Ctrl+B)</source>
        <translation>卡片视图(Ctrl+B)</translation>
    </message>
    <message>
        <source>Own network…</source>
        <translation>自己的网络…</translation>
    </message>
    <message>
        <source>A folder with config.json and weights of a timm or transformers network, as the hub keeps them</source>
        <translation>含有 config.json 和 timm 或 transformers 网络权重的文件夹,与模型库的存放方式相同</translation>
    </message>
    <message>
        <source>A folder with a network of your own</source>
        <translation>含有您自己网络的文件夹</translation>
    </message>
</context>
<context>
    <name>ClassLine</name>
    <message>
        <source>Name of the class, then Enter</source>
        <translation>类别名称,然后 Enter</translation>
    </message>
    <message>
        <source>Label as</source>
        <translation>标为</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Label field</source>
        <translation>标签字段</translation>
    </message>
    <message>
        <source>A label field is one question that is asked of every image</source>
        <translation>一个标签字段就是对每张图片提的一个问题</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>+ Add class, then Enter</source>
        <translation>+ 添加类别,然后 Enter</translation>
    </message>
    <message>
        <source>Name of a new class</source>
        <translation>新类别的名称</translation>
    </message>
    <message>
        <source>Add a class (N)</source>
        <translation>添加类别(N)</translation>
    </message>
    <message>
        <source>No classes yet. Draw a box, then give its class a name here.</source>
        <translation>还没有类别。先画一个框，然后在这里给它的类别命名。</translation>
    </message>
    <message>
        <source>No classes yet. Add two or more, then label with the keys 1 to 9 and 0.</source>
        <translation>还没有类别。请添加两个以上,然后用 1 到 9 和 0 键标注。</translation>
    </message>
    <message>
        <source>Call them by plain words: suggestions begin with the names.</source>
        <translation>请用普通的词命名：建议从名称开始。</translation>
    </message>
    <message>
        <source>Find things in these pictures, in place of naming each picture as a whole</source>
        <translation>在这些图片中寻找物体，而不是为整张图片命名</translation>
    </message>
    <message>
        <source>Draw boxes instead</source>
        <translation>改为画框</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete class</source>
        <translation>删除类别</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New name of the class</source>
        <translation>类别的新名称</translation>
    </message>
    <message>
        <source>Colour of {}</source>
        <translation>{} 的颜色</translation>
    </message>
    <message>
        <source>+ Another label field…</source>
        <translation>+ 另一个标签字段…</translation>
    </message>
    <message>
        <source>What else should be said of each image? For example: quality</source>
        <translation>每张图片还要说明什么?例如:质量</translation>
    </message>
    <message>
        <source>Another label field</source>
        <translation>另一个标签字段</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns of {}</source>
        <translation>{} 的列</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>第一行是列名</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Splits (train, validation, test)</source>
        <translation>划分(train、validation、test)</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>column {}</source>
        <translation>第 {} 列</translation>
    </message>
    <message>
        <source>One column is chosen twice.</source>
        <translation>同一列被选了两次。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Validation accuracy of the compared runs</source>
        <translation>所比较的训练的验证准确率</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Runs {} and {} were scored on different samples, so they cannot be compared.</source>
        <translation>训练 {} 和 {} 是用不同样本评分的,无法比较。</translation>
    </message>
    <message>
        <source>Run {} against run {}: {} points ({}) on the same {} samples. The difference is clear.</source>
        <translation>训练 {} 对训练 {}:{} 个百分点({}),同样的 {} 个样本。差别明显。</translation>
    </message>
    <message>
        <source>Run {} against run {}: {} points ({}) on the same {} samples. That may be chance.</source>
        <translation>训练 {} 对训练 {}:{} 个百分点({}),同样的 {} 个样本。可能是偶然。</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message>
        <source>Confusion matrix of {} classes, {} mistakes</source>
        <translation>{} 个类别的混淆矩阵,{} 个错误</translation>
    </message>
    <message>
        <source>Click a cell to see its images</source>
        <translation>点击格子查看其中的图片</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>{} × {}, taken for {}</source>
        <translation>{} × {}，被当作 {}</translation>
    </message>
    <message>
        <source>Show these samples</source>
        <translation>显示这些样本</translation>
    </message>
    <message>
        <source>No class was taken for another.</source>
        <translation>没有类别被混淆。</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>— training   - - validation</source>
        <translation>— 训练   - - 验证</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
</context>
<context>
    <name>DataPane</name>
    <message>
        <source>As a table</source>
        <translation>表格视图</translation>
    </message>
    <message>
        <source>As a table (Ctrl+B)</source>
        <translation>表格视图(Ctrl+B)</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>缩小图块</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>放大图块</translation>
    </message>
    <message>
        <source>What is chosen above fits none of the samples. Choose something else, or show all again.</source>
        <translation>上面的选择没有匹配的样本。请选择其他条件,或重新显示全部。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Take every filter off</source>
        <translation>取消所有筛选</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>Drop a folder, a zip archive, a table, images or texts anywhere in this window. What is being imported appears here.</source>
        <translation>把文件夹、zip 压缩包、表格、图片或文本拖到窗口任意位置。正在导入的内容会显示在这里。</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>还没有样本</translation>
    </message>
    <message>
        <source>Space opens a question · A: what is selected is the answer · U: there is none · S suggests · Q asks another · Page up, page down · X clears</source>
        <translation>空格打开问题 · A:所选即答案 · U:没有答案 · S 建议 · Q 再问一个 · Page up、page down · X 清除</translation>
    </message>
    <message>
        <source>Space opens a picture · drag draws a box · 1–9 and 0 or C: its class · S suggests, Enter accepts · E: nothing in it · R repeats · Page up, page down</source>
        <translation>空格打开图片 · 拖动画方框 · 1–9、0 或 C:类别 · S 建议,Enter 接受 · E:没有物体 · R 重复 · Page up、page down</translation>
    </message>
    <message>
        <source>1–9 and 0 label · C types a class · Enter accepts · X clears · Space enlarges · Delete removes · Ctrl+Z undoes</source>
        <translation>1–9 和 0 标注 · C 输入类别 · Enter 接受 · X 清除 · 空格放大 · Delete 移除 · Ctrl+Z 撤销</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>An 8-bit version as well</source>
        <translation>同时生成 8 位版本</translation>
    </message>
    <message>
        <source>A file with the tokenizer inside</source>
        <translation>内含分词器的文件</translation>
    </message>
    <message>
        <source>model-text.onnx takes the text itself; it needs onnxruntime-extensions where it runs</source>
        <translation>model-text.onnx 直接接收文本;运行处需要 onnxruntime-extensions</translation>
    </message>
    <message>
        <source>About a quarter of the size and often twice as fast; both are measured here, so that you can choose</source>
        <translation>大小约四分之一,速度往往两倍;两者都在此测量,供您选择</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型说明卡</translation>
    </message>
    <message>
        <source>What was exported</source>
        <translation>导出的内容</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>还没有可导出的</translation>
    </message>
    <message>
        <source>Train a network first; it takes seconds with Quick.</source>
        <translation>请先训练一个网络;用“快速”只需几秒。</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>The small edition does not export: that needs the trained network.</source>
        <translation>小型版不能导出:这需要训练好的网络。</translation>
    </message>
    <message>
        <source>Exporting run {}</source>
        <translation>正在导出训练 {}</translation>
    </message>
    <message>
        <source>One file that runs anywhere</source>
        <translation>一个到处都能运行的文件</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show the exported files</source>
        <translation>显示导出的文件</translation>
    </message>
    <message>
        <source>Copy {} code</source>
        <translation>复制 {} 代码</translation>
    </message>
    <message>
        <source>A few lines that run the file with ONNX Runtime alone</source>
        <translation>只用 ONNX Runtime 运行该文件的几行代码</translation>
    </message>
    <message>
        <source>{} code is in the clipboard.</source>
        <translation>{} 代码已在剪贴板中。</translation>
    </message>
    <message>
        <source>Run {}: {}, {}, {} {} ({} – {})</source>
        <translation>训练 {}:{},{},{} {}({} – {})</translation>
    </message>
    <message>
        <source>model.onnx and tokenizer.json take a passage and a question, and predict.py beside them finds the answer. Before they are handed over, all questions of the test split go through them and through the trained network; if they disagree, nothing is written.</source>
        <translation>model.onnx 和 tokenizer.json 接收文章和问题,旁边的 predict.py 找出答案。交付之前,测试部分的所有问题都要经过它们和训练好的网络;若结果不一致,则不写任何文件。</translation>
    </message>
    <message>
        <source>model.onnx takes pictures as they are, of any size, and gives boxes in their pixels with calibrated scores: scaling, network and the choice between boxes that overlap are inside. Before it is handed over, the whole test split goes through it and through the trained network; if they disagree, nothing is written.</source>
        <translation>model.onnx 接收任意大小的原始图片,给出以图片像素为单位、分数经过校准的方框:缩放、网络和重叠方框的取舍都在其中。交付之前,整个测试部分都要经过它和训练好的网络;若结果不一致,则不写任何文件。</translation>
    </message>
    <message>
        <source>model.onnx and tokenizer.json take texts, and give calibrated probabilities: mask, network and labels are inside. Before they are handed over, the whole test split goes through them and through the trained network; if they disagree, nothing is written.</source>
        <translation>model.onnx 和 tokenizer.json 接收文本,给出校准过的概率:掩码、网络和标签都在其中。交付之前,整个测试部分都要经过它们和训练好的网络;若结果不一致,则不写任何文件。</translation>
    </message>
    <message>
        <source>model.onnx takes pictures as they are, of any size, and gives calibrated probabilities: scaling, network and labels are inside. Before it is handed over, the whole test split goes through it and through the trained network; if they disagree, nothing is written.</source>
        <translation>model.onnx 接收任意大小的原始图片,给出校准过的概率:缩放、网络和标签都在其中。交付之前,整个测试部分都要经过它和训练好的网络;若结果不一致,则不写任何文件。</translation>
    </message>
    <message>
        <source>Proven: {}</source>
        <translation>已证明:{}</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>one answer, here</source>
        <translation>在此回答一次</translation>
    </message>
    <message>
        <source>no test split</source>
        <translation>无测试部分</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by label</source>
        <translation>按标签筛选</translation>
    </message>
    <message>
        <source>Filter by split</source>
        <translation>按划分筛选</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>所有部分</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>No split yet</source>
        <translation>尚未划分</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Teaches most first</source>
        <translation>最有教益的在前</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>最有把握的在前</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>最没把握的在前</translation>
    </message>
    <message>
        <source>Contains …</source>
        <translation>包含…</translation>
    </message>
    <message>
        <source>Search by name or text</source>
        <translation>按名称或文本搜索</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>有建议</translation>
    </message>
    <message>
        <source>Label looks wrong</source>
        <translation>标签可能有误</translation>
    </message>
    <message>
        <source>Imported today</source>
        <translation>今天导入</translation>
    </message>
    <message>
        <source>Imported in the last 7 days</source>
        <translation>最近 7 天导入</translation>
    </message>
    <message>
        <source>contains “{}”</source>
        <translation>包含“{}”</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Answers for the folder</source>
        <translation>文件夹的答案</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>用于电子表格</translation>
    </message>
    <message>
        <source>{}: {} pictures</source>
        <translation>{}：{} 张图片</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>存为 CSV</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Of all samples that were asked about, the share that it named rightly.</source>
        <translation>在所有被询问的样本中,它说对的比例。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>How well its confidence keeps its word: of the answers that it is 80 % sure of, 80 % should be right.</source>
        <translation>它的把握是否可信:有 80 % 把握的答案中,应有 80 % 是对的。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>One of the names that a sample can get, such as ant or bee.</source>
        <translation>样本可以得到的名称之一,例如蚂蚁或蜜蜂。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>A row for each label, a column for each answer: what stands off the diagonal was taken for something else.</source>
        <translation>每行一个标签,每列一个答案:不在对角线上的就是被当成了别的。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>One round in which every training sample is seen once.</source>
        <translation>每个训练样本被看一遍的一轮。</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>完全匹配</translation>
    </message>
    <message>
        <source>The share of questions whose answer it gives word for word (capitals, punctuation and articles aside).</source>
        <translation>答案逐字一致的问题所占比例(不计大小写、标点和冠词)。</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>How much of an answer it gets, in words: 100 % is all of it and nothing more.</source>
        <translation>它答对了答案的多少(以词计):100 % 表示不多不少。</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>冻结层</translation>
    </message>
    <message>
        <source>Layers that keep what they learnt from millions of examples; only the others learn from yours.</source>
        <translation>保留从数百万样例中学到内容的层;只有其余的层从您的样本学习。</translation>
    </message>
    <message>
        <source>GMACs</source>
        <translation>GMAC</translation>
    </message>
    <message>
        <source>Billions of multiplications for one picture: twice as many take about twice as long.</source>
        <translation>一张图片所需的乘法次数(十亿):两倍的次数约需两倍的时间。</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>The new last layer that turns what the network sees into your classes.</source>
        <translation>新的最后一层,把网络看到的变成您的类别。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>How much of a sample the network sees: the side of the picture in pixels, or the length of the text in word parts.</source>
        <translation>网络能看到样本的多少:图片边长(像素),或文本长度(词片)。</translation>
    </message>
    <message>
        <source>8 bit (int8)</source>
        <translation>8 位(int8)</translation>
    </message>
    <message>
        <source>Numbers rounded to 256 steps: a quarter of the size and often faster, at the price of a little accuracy.</source>
        <translation>数字取整为 256 级:大小四分之一,往往更快,代价是少许精度。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Few samples leave doubt: in 95 of 100 cases the true value lies between these two.</source>
        <translation>样本少就有疑问:100 次中有 95 次,真实值在这两者之间。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What you say a sample is. The program&apos;s own guesses are suggestions until you accept them.</source>
        <translation>您说样本是什么。程序自己的猜测在您接受之前只是建议。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far the network moves at each step of learning: large is fast and rough, small is slow and fine.</source>
        <translation>每一步学习移动多远:大则快而粗,小则慢而细。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>What the network&apos;s makers allow: some forbid commercial use.</source>
        <translation>网络作者允许什么:有些禁止商用。</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Beside each matrix of numbers in the network a narrow one learns, and is added to it at the end: a small change to every layer.</source>
        <translation>网络中每个数字矩阵旁有一个窄矩阵在学习,最后加进去:对每层的小改动。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>How wrong the answers are, with their confidence: it should fall. If it rises on validation while it falls on training, the samples are being learnt by heart.</source>
        <translation>答案连同其把握错得多厉害:应当下降。若训练损失下降而验证损失上升,说明在死记样本。</translation>
    </message>
    <message>
        <source>mAP</source>
        <translation>mAP</translation>
    </message>
    <message>
        <source>How well it finds things, over all thresholds and classes: mAP50 counts a box that covers at least half of the thing and little else; mAP 50–95 also how closely boxes fit.</source>
        <translation>找物体的能力,综合所有阈值和类别:mAP50 计入至少盖住物体一半且几乎没有其他内容的方框;mAP 50–95 还看方框贴合程度。</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型说明卡</translation>
    </message>
    <message>
        <source>One page for whoever uses the model: what it was taught, how well it does, what it is not for.</source>
        <translation>给使用模型的人的一页:教了它什么,做得多好,不适合做什么。</translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>Two samples so alike that one in training gives away the answer to the other in the test.</source>
        <translation>两个样本相似到训练中的一个会泄露测试中另一个的答案。</translation>
    </message>
    <message>
        <source>Network (backbone)</source>
        <translation>网络(骨干)</translation>
    </message>
    <message>
        <source>What somebody taught on millions of examples; it knows general features already, and only a little is learnt anew.</source>
        <translation>别人用数百万样例教出来的;它已认识通用特征,只需新学一点。</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>A file format for trained networks that runs on nearly any computer, telephone or server, without this program.</source>
        <translation>训练好的网络的文件格式,几乎能在任何电脑、手机或服务器上运行,不需要本程序。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>The numbers inside a network, in millions: more know more, and take more time and room.</source>
        <translation>网络中的数字个数(百万):多则懂得多,也更费时间和空间。</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>The exported file and the trained network were asked the same questions, and gave the same answers.</source>
        <translation>对导出的文件和训练好的网络提同样的问题,得到同样的答案。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Of the samples that it named so, the share that are.</source>
        <translation>在它这样命名的样本中,确实如此的比例。</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Of the samples that are so, the share that it named so.</source>
        <translation>在确实如此的样本中,它这样命名的比例。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed gives the same result again.</source>
        <translation>随机从哪里开始:相同的种子再次得到相同的结果。</translation>
    </message>
    <message>
        <source>Training, validation, test</source>
        <translation>训练、验证、测试</translation>
    </message>
    <message>
        <source>Training samples teach, validation samples watch while it learns, test samples are only asked at the end.</source>
        <translation>训练样本用来教,验证样本在学习时监督,测试样本只在最后提问。</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>What the model in the making takes a sample for; dashed, and no label until you accept it.</source>
        <translation>正在形成的模型认为样本是什么;虚线显示,在您接受之前不是标签。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The file with what a network has learnt: here already, or to be downloaded once.</source>
        <translation>存有网络所学内容的文件:已在本机,或需下载一次。</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Words in plain language</source>
        <translation>用通俗的话解释术语</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>第一页</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc 关闭</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>{} pictures are not marked yet: nothing is learnt from them</source>
        <translation>{} 张图片尚未标注:不会从中学习</translation>
    </message>
    <message>
        <source>{} pictures are marked as empty: on purpose, or forgotten?</source>
        <translation>{} 张图片标为空:是有意,还是忘了?</translation>
    </message>
    <message>
        <source>{} times the newest model is {} sure and more of something that has no box: forgotten?</source>
        <translation>有 {} 处,最新模型对没有方框的东西有 {} 以上的把握:忘了吗?</translation>
    </message>
    <message>
        <source>{} boxes are of another class for the newest model, {} sure and more: a wrong label?</source>
        <translation>最新的模型认为 {} 个方框属于另一类别，把握在 {} 以上：标签有误？</translation>
    </message>
    <message>
        <source>{} pictures with two boxes around the same thing</source>
        <translation>{} 张图片中有两个方框围住同一物体</translation>
    </message>
    <message>
        <source>{} boxes are smaller than {} pixels at {} × {} and will hardly be found: a larger input helps</source>
        <translation>{} 个方框小于 {} 像素(输入 {} × {}),很难被找到:加大输入会有帮助</translation>
    </message>
    <message>
        <source>{} boxes, mostly {} to {} of the picture&apos;s longer side, {} in the middle</source>
        <translation>{} 个方框,多为图片长边的 {} 到 {},中位数 {}</translation>
    </message>
    <message>
        <source>Their width is mostly {} to {} times their height, {} in the middle</source>
        <translation>宽度多为高度的 {} 至 {} 倍，中位数为 {} 倍</translation>
    </message>
    <message>
        <source>{}: {}. Hardly enough to learn from.</source>
        <translation>{}：{}。几乎不够用来学习。</translation>
    </message>
    <message>
        <source>{}: {}. More of them would help.</source>
        <translation>{}：{}。多一些会有帮助。</translation>
    </message>
    <message>
        <source>{} has {} times as many labels as {}. Training makes up for some of it.</source>
        <translation>{} 的标签是 {} 倍于 {}。训练会弥补一部分。</translation>
    </message>
    <message>
        <source>{}: smaller than {} pixels</source>
        <translation>{}:小于 {} 像素</translation>
    </message>
    <message>
        <source>{}: more than {} times as long as wide, only the middle is seen</source>
        <translation>{}:长宽比超过 {},只能看到中间</translation>
    </message>
    <message>
        <source>{}: shorter than {} characters</source>
        <translation>{}：少于 {} 个字符</translation>
    </message>
    <message>
        <source>{}: longer than about {} characters, what comes after is not read</source>
        <translation>{}：超过约 {} 个字符，之后的内容不会被读取</translation>
    </message>
    <message>
        <source>{}: in another language ({}) than the rest ({}), it seems. A network that knows only one of them reads the others badly</source>
        <translation>{}：似乎是另一种语言（{}），与其余的（{}）不同。只懂其中一种的网络读不好其他语言</translation>
    </message>
    <message>
        <source>{}: not where they were. Drop their new folder here: they are recognised by their content</source>
        <translation>{}：已不在原处。把新文件夹拖到这里：会按内容识别</translation>
    </message>
    <message>
        <source>{}: wrong, or hard, as the others say something else</source>
        <translation>{}：标错或很难，因为其他样本另有说法</translation>
    </message>
    <message>
        <source>{}: in both training and test, so the score is too good</source>
        <translation>{}：同时在训练和测试中，所以得分过高</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 个标签</translation>
    </message>
    <message>
        <source>{} labels</source>
        <translation>{} 个标签</translation>
    </message>
    <message>
        <source>{} {} are near-duplicates of others that have another label</source>
        <translation>{} {}与标签不同的样本近似重复</translation>
    </message>
    <message>
        <source>{} {} are near-duplicates of others</source>
        <translation>{} {}与其他样本近似重复</translation>
    </message>
    <message>
        <source>{}: unlike all others, does that belong here?</source>
        <translation>{}:与其他都不同,属于这里吗?</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>{}. Click to see them.</source>
        <translation>{}。点击查看。</translation>
    </message>
    <message>
        <source>{} left out: see why</source>
        <translation>{} 项未导入：查看原因</translation>
    </message>
    <message>
        <source>All files and rows that could not be used, each with its reason</source>
        <translation>所有无法使用的文件和行，以及各自的原因</translation>
    </message>
</context>
<context>
    <name>ImportButton</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bring more in</source>
        <translation>再导入一些</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Import a table, archive or picture…</source>
        <translation>导入表格、压缩包或图片…</translation>
    </message>
    <message>
        <source>Import a table, choosing its columns…</source>
        <translation>导入表格并选择列…</translation>
    </message>
    <message>
        <source>Import documents to ask about…</source>
        <translation>导入要提问的文档…</translation>
    </message>
    <message>
        <source>Import pictures to draw boxes in…</source>
        <translation>导入要画方框的图片…</translation>
    </message>
    <message>
        <source>Draw boxes in the pictures that are here</source>
        <translation>在这里的图片上画方框</translation>
    </message>
    <message>
        <source>Paste texts or files</source>
        <translation>粘贴文本或文件</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Import a table, an archive or a picture</source>
        <translation>导入表格、压缩包或图片</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Tables ({})</source>
        <translation>表格({})</translation>
    </message>
    <message>
        <source>Import documents to ask about</source>
        <translation>导入要提问的文档</translation>
    </message>
    <message>
        <source>Documents ({})</source>
        <translation>文档({})</translation>
    </message>
    <message>
        <source>Import pictures to draw boxes in</source>
        <translation>导入要画方框的图片</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop what is going on</source>
        <translation>停止正在进行的工作</translation>
    </message>
    <message>
        <source>Hold what is going on, or let it go on</source>
        <translation>暂停正在进行的工作,或让它继续</translation>
    </message>
    <message>
        <source>Work that waits for its turn</source>
        <translation>等待中的工作</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Show the file with the details</source>
        <translation>显示含有细节的文件</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>剩余 {}</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <translation>{} 个等待中</translation>
    </message>
    <message>
        <source>Forget what waits</source>
        <translation>忘掉等待的工作</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping at the next safe point …</source>
        <translation>将在下一个安全点停止…</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>LearningAlong</name>
    <message>
        <source>Learning from {} pictures</source>
        <translation>正在从 {} 张图片学习</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>……还有 {} 项</translation>
    </message>
    <message>
        <source>Mend these files, then import them again: what is here already is not doubled.</source>
        <translation>修正这些文件后重新导入：已有的内容不会重复。</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>Model in the making</source>
        <translation>正在形成的模型</translation>
    </message>
    <message>
        <source>How many labelled samples it names rightly, each one asked while it had not seen its label. Where the hardest are labelled first, the others are easier.</source>
        <translation>它说对了多少已标注样本,每个都是在没看过其标签时询问的。先标最难的时,其余的更容易。</translation>
    </message>
    <message>
        <source>How sure a suggestion must be</source>
        <translation>建议要多有把握</translation>
    </message>
    <message>
        <source>Make these suggestions labels</source>
        <translation>把这些建议变成标签</translation>
    </message>
    <message>
        <source>Label these next</source>
        <translation>接着标这些</translation>
    </message>
    <message>
        <source>What teaches most first</source>
        <translation>最有教益的在前</translation>
    </message>
    <message>
        <source>Look at the samples</source>
        <translation>查看样本</translation>
    </message>
    <message>
        <source>Compute what the suggestions need</source>
        <translation>计算建议所需的内容</translation>
    </message>
    <message>
        <source>It begins when the samples have been looked at once.</source>
        <translation>样本被看过一遍后开始。</translation>
    </message>
    <message>
        <source>Mark those first that are like many others, and like none that is marked.</source>
        <translation>先标那些与许多图片相似、却与已标注的都不相似的。</translation>
    </message>
    <message>
        <source>Label samples of two classes, and it begins to suggest.</source>
        <translation>标注两个类别的样本,它就开始建议。</translation>
    </message>
    <message>
        <source>It guesses from the names of the classes, and learns from every label that you give.</source>
        <translation>它根据类别名称猜测，并从您给出的每个标签中学习。</translation>
    </message>
    <message>
        <source>right on labels it had not seen, {} – {} in 95 of 100 cases, from {} labels</source>
        <translation>在没见过的标签上的正确率,100 次中有 95 次为 {} – {},依据 {} 个标签</translation>
    </message>
    <message>
        <source>Accept {} above</source>
        <translation>接受 {} 个</translation>
    </message>
</context>
<context>
    <name>LiveHead</name>
    <message>
        <source>Looking at the samples</source>
        <translation>正在查看样本</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>已撤销:{}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>已重做:{}</translation>
    </message>
    <message>
        <source>{} {} · saved</source>
        <translation>{} {} · 已保存</translation>
    </message>
    <message>
        <source>{} {} · {} classes · saved</source>
        <translation>{} {} · {} 个类别 · 已保存</translation>
    </message>
    <message>
        <source>an exported model, without a project</source>
        <translation>已导出的模型，无项目</translation>
    </message>
    <message>
        <source>Close?</source>
        <translation>关闭吗?</translation>
    </message>
    <message>
        <source>“{}” is going on.</source>
        <translation>“{}”正在进行。</translation>
    </message>
    <message>
        <source>Don’t close</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>Go on next time</source>
        <translation>下次继续</translation>
    </message>
    <message>
        <source>Stop it, keep the best</source>
        <translation>停止,保留最好的</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>Something unexpected happened: {}. The log has the details.</source>
        <translation>发生了意外情况:{}。日志中有细节。</translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message>
        <source>Take this advice</source>
        <translation>采纳建议</translation>
    </message>
    <message>
        <source>Choose what is recommended</source>
        <translation>选择推荐的</translation>
    </message>
    <message>
        <source>Which pre-trained network?</source>
        <translation>选哪个预训练网络?</translation>
    </message>
    <message>
        <source>How to adapt it</source>
        <translation>如何适配</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train it</source>
        <translation>训练它</translation>
    </message>
    <message>
        <source>Measuring {}</source>
        <translation>正在测量 {}</translation>
    </message>
    <message>
        <source>This is the small edition: it labels, and tries models, but does not train.</source>
        <translation>这是小型版:可以标注和试用模型,但不能训练。</translation>
    </message>
    <message>
        <source>Answer {} questions at least.</source>
        <translation>请至少回答 {} 个问题。</translation>
    </message>
    <message>
        <source>Draw boxes in {} pictures at least.</source>
        <translation>请至少在 {} 张图片中画方框。</translation>
    </message>
    <message>
        <source>Label samples with at least two classes first.</source>
        <translation>请先标注至少两个类别的样本。</translation>
    </message>
    <message>
        <source>Each class needs at least two labelled samples.</source>
        <translation>每个类别至少需要两个已标注样本。</translation>
    </message>
    <message>
        <source>Recommended: {} with {}, because {}</source>
        <translation>推荐:{},方法“{}”,因为{}</translation>
    </message>
    <message>
        <source>Label some samples first, then there is something to advise.</source>
        <translation>先标注一些样本,才有可以建议的。</translation>
    </message>
    <message>
        <source>Recommended: Full. To find answers is nothing that a network knows from its pre-training, so all layers learn it; first it practises on questions that are made of your passages.</source>
        <translation>推荐:完整。网络在预训练中没学过找答案,所以所有层都要学;先用您文章中生成的问题练习。</translation>
    </message>
    <message>
        <source>Recommended: Full. Where things begin and end is nothing that a network knows from its pre-training, so all layers learn it, in minutes. Quick learns only what is new, and is there sooner.</source>
        <translation>推荐:完整。网络在预训练中没学过物体的边界,所以所有层都要学,需要几分钟。“快速”只学新的部分,更快完成。</translation>
    </message>
    <message>
        <source>{}: has learnt to find things already</source>
        <translation>{}：已经学会查找物体</translation>
    </message>
    <message>
        <source>{}: has learnt to find things already; large, at home on a graphics card</source>
        <translation>{}:已经学会寻找物体;较大,适合在显卡上运行</translation>
    </message>
    <message>
        <source>{}: {} samples a second on this computer</source>
        <translation>{}:在本机每秒 {} 个样本</translation>
    </message>
    <message>
        <source>{}: not measured on this computer yet</source>
        <translation>{}:尚未在本机测量</translation>
    </message>
    <message>
        <source>Measure its speed here</source>
        <translation>在此测速</translation>
    </message>
    <message>
        <source>Download and measure</source>
        <translation>下载并测量</translation>
    </message>
</context>
<context>
    <name>PassageText</name>
    <message>
        <source>The passage</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>PictureSources</name>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Try a picture</source>
        <translation>试一张图片</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Try all pictures of a folder</source>
        <translation>试一个文件夹的所有图片</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Try what is in the clipboard</source>
        <translation>试剪贴板中的内容</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>摄像头…</translation>
    </message>
    <message>
        <source>Try what the camera sees</source>
        <translation>试摄像头看到的</translation>
    </message>
    <message>
        <source>Pictures and videos ({})</source>
        <translation>图片和视频 ({})</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
</context>
<context>
    <name>PictureTry</name>
    <message>
        <source>Show where it looked</source>
        <translation>显示它看哪里</translation>
    </message>
    <message>
        <source>Occlusion: parts of the picture are covered one by one; red are those without which it is less sure</source>
        <translation>遮挡:逐块盖住图片;红色是缺了就没那么有把握的部分</translation>
    </message>
    <message>
        <source>Trying {}</source>
        <translation>正在试用 {}</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>模型怎么说</translation>
    </message>
    <message>
        <source>Drop a picture, a folder or a video here</source>
        <translation>将图片、文件夹或视频拖放到此处</translation>
    </message>
    <message>
        <source>The answer comes from the model exactly as it is exported.</source>
        <translation>答案来自与导出完全相同的模型。</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>{}: {} sure, {} ms</source>
        <translation>{}:{} 把握,{} 毫秒</translation>
    </message>
</context>
<context>
    <name>QuestionResult</name>
    <message>
        <source>Can it be trusted?</source>
        <translation>可以信任它吗?</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>最严重的错误</translation>
    </message>
    <message>
        <source>Show all mistakes</source>
        <translation>显示所有错误</translation>
    </message>
    <message>
        <source>Show them in the browser</source>
        <translation>在浏览器中显示</translation>
    </message>
    <message>
        <source>F1, between {} and {} in 95 of 100 cases; {} on {} questions</source>
        <translation>F1,100 次中有 95 次在 {} 与 {} 之间;{},共 {} 个问题</translation>
    </message>
    <message>
        <source>{} match word for word ({} – {})</source>
        <translation>{} 逐字一致({} – {})</translation>
    </message>
    <message>
        <source>{} with an answer: F1 {}</source>
        <translation>{} 个有答案:F1 {}</translation>
    </message>
    <message>
        <source>{} without: right {}</source>
        <translation>{} 个无答案:正确 {}</translation>
    </message>
    <message>
        <source>Confidence is off by {} on average</source>
        <translation>把握平均偏差 {}</translation>
    </message>
    <message>
        <source>None: every answer is right.</source>
        <translation>没有：每个回答都正确。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有答案</translation>
    </message>
    <message>
        <source>{}
answer: {}
said: {} ({})</source>
        <translation>{}
答案:{}
它说:{}({})</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>QuestionTry</name>
    <message>
        <source>Paste the passage to look in</source>
        <translation>粘贴要查找的文章</translation>
    </message>
    <message>
        <source>The passage to look in</source>
        <translation>要查找的文章</translation>
    </message>
    <message>
        <source>Ask a question, then Enter</source>
        <translation>提问,然后 Enter</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>A passage and a question</source>
        <translation>一篇文章和一个问题</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>模型怎么说</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask this</source>
        <translation>问这个</translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation>打开文档…</translation>
    </message>
    <message>
        <source>Look in a text file</source>
        <translation>在文本文件中查找</translation>
    </message>
    <message>
        <source>The answer comes from the model exactly as it is exported.</source>
        <translation>答案来自与导出完全相同的模型。</translation>
    </message>
    <message>
        <source>It needs a passage and a question.</source>
        <translation>需要一篇文章和一个问题。</translation>
    </message>
    <message>
        <source>Documents ({})</source>
        <translation>文档({})</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>There is no answer in it</source>
        <translation>其中没有答案</translation>
    </message>
    <message>
        <source>{} sure, {} ms</source>
        <translation>{} 把握,{} 毫秒</translation>
    </message>
</context>
<context>
    <name>QuestionViewer</name>
    <message>
        <source>Another question about this passage, then Enter</source>
        <translation>关于这篇文章的另一个问题,然后 Enter</translation>
    </message>
    <message>
        <source>Another question about this passage</source>
        <translation>关于这篇文章的另一个问题</translation>
    </message>
    <message>
        <source>Ask another question (Q)</source>
        <translation>再提一个问题(Q)</translation>
    </message>
    <message>
        <source>This is the answer</source>
        <translation>这就是答案</translation>
    </message>
    <message>
        <source>Select the answer in the passage first (A)</source>
        <translation>先在文章中选中答案(A)</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>没有答案</translation>
    </message>
    <message>
        <source>The passage does not answer this question (U)</source>
        <translation>文章没有回答这个问题(U)</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Select what the newest model takes for the answer (S)</source>
        <translation>选中最新模型认为的答案(S)</translation>
    </message>
    <message>
        <source>No question yet: press Q to ask one</source>
        <translation>还没有问题:按 Q 提问</translation>
    </message>
    <message>
        <source>Not answered yet: select the answer in the passage, then press A; U says that there is none.</source>
        <translation>尚未回答:在文章中选中答案,然后按 A;U 表示没有答案。</translation>
    </message>
    <message>
        <source>The passage has no answer to it.</source>
        <translation>文章中没有它的答案。</translation>
    </message>
    <message>
        <source>Nothing is selected: mark the answer with the mouse, or with Shift and the arrows.</source>
        <translation>没有选中内容:用鼠标或 Shift 加方向键标出答案。</translation>
    </message>
    <message>
        <source>The model says “{}”, {} sure. A accepts it.</source>
        <translation>模型说“{}”,{} 把握。A 接受。</translation>
    </message>
    <message>
        <source>The model says that there is no answer, {} sure. U accepts it.</source>
        <translation>模型说没有答案,{} 把握。U 接受。</translation>
    </message>
    <message>
        <source>Ask a question first: press Q, type it, then Enter.</source>
        <translation>请先提问:按 Q,输入,然后 Enter。</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>Of the answers given with 80 to 90 % confidence, 80 to 90 % should be right: bars that end on the line</source>
        <translation>有 80 到 90 % 把握的答案中,应有 80 到 90 % 是对的:柱子止于直线</translation>
    </message>
    <message>
        <source>{}–{} %: {} of {}</source>
        <translation>{}–{} %:{},共 {}</translation>
    </message>
    <message>
        <source>Right answers by confidence: {}</source>
        <translation>按把握划分的正确答案:{}</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>The label field whose scores are shown</source>
        <translation>显示其成绩的标签字段</translation>
    </message>
    <message>
        <source>This run learnt several label fields together; choose whose scores to see</source>
        <translation>此次运行同时学习了多个标签字段；请选择要查看哪个的成绩</translation>
    </message>
    <message>
        <source>Can it be trusted?</source>
        <translation>可以信任它吗?</translation>
    </message>
    <message>
        <source>Expected calibration error: the gap between how sure it is and how often it is right</source>
        <translation>期望校准误差:把握与实际正确率之间的差距</translation>
    </message>
    <message>
        <source>Confusion: label, and what it said</source>
        <translation>混淆:标签与它的说法</translation>
    </message>
    <message>
        <source>Most confident mistakes</source>
        <translation>最有把握的错误</translation>
    </message>
    <message>
        <source>Click one to see it large; 1–9, 0 correct its label.</source>
        <translation>点击放大;1–9、0 更正其标签。</translation>
    </message>
    <message>
        <source>Show all mistakes</source>
        <translation>显示所有错误</translation>
    </message>
    <message>
        <source>Show them in the browser</source>
        <translation>在浏览器中显示</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>accuracy, between {} and {} in 95 of 100 cases; {} on {} samples</source>
        <translation>准确率,100 次中有 95 次在 {} 与 {} 之间;{},共 {} 个样本</translation>
    </message>
    <message>
        <source>Confidence is off by {} on average</source>
        <translation>把握平均偏差 {}</translation>
    </message>
    <message>
        <source>The {} worst</source>
        <translation>最差的 {} 个</translation>
    </message>
    <message>
        <source>found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>Recall: of the samples of this class, how many it named so</source>
        <translation>召回率:这个类别的样本中有多少被这样命名</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Precision: of the samples it named so, how many are of this class</source>
        <translation>精确率:这样命名的样本中有多少属于这个类别</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>How many of this class were scored</source>
        <translation>这个类别有多少参与计分</translation>
    </message>
    <message>
        <source>{} taken for {}</source>
        <translation>{} 被当成 {}</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>said {} {}</source>
        <translation>说是 {} {}</translation>
    </message>
    <message>
        <source>{}: labelled {}, {}</source>
        <translation>{}:标为 {},{}</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Compare run {}</source>
        <translation>比较训练 {}</translation>
    </message>
    <message>
        <source>Tick two to five runs to compare them</source>
        <translation>勾选两到五次训练进行比较</translation>
    </message>
    <message>
        <source>What to do with run {}</source>
        <translation>对训练 {} 做什么</translation>
    </message>
    <message>
        <source>Show, repeat, note, delete</source>
        <translation>显示、重复、备注、删除</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Go on after its last whole epoch</source>
        <translation>从最后完整的一轮继续</translation>
    </message>
    <message>
        <source>Repeat with changes…</source>
        <translation>修改后重复…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on run {}</source>
        <translation>训练 {} 的备注</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>{} letters</source>
        <translation>{} 个字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>尚未标注</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(已移除)</translation>
    </message>
    <message>
        <source>{}: no question yet</source>
        <translation>{}:还没有问题</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>没有物体</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有答案</translation>
    </message>
    <message>
        <source>, suggested {} {}</source>
        <translation>,建议 {} {}</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Samples as a table</source>
        <translation>样本表格</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A class needs a name</source>
        <translation>类别需要名称</translation>
    </message>
    <message>
        <source>A folder of your own must hold a config.json that transformers knows, without code of its own.</source>
        <translation>自备的文件夹须含有 transformers 认识的 config.json，且不带自己的代码。</translation>
    </message>
    <message>
        <source>A label field needs a name that no other has</source>
        <translation>标签字段需要一个不重复的名称</translation>
    </message>
    <message>
        <source>All of it was meant to teach, which leaves nothing to test on: a share of it becomes the test split.</source>
        <translation>全部数据都用于学习，没有留下可测试的：其中一部分改作测试部分。</translation>
    </message>
    <message>
        <source>Answer more of them: mark the answer in the passage, or say that there is none.</source>
        <translation>请回答更多问题：在文章中标出答案，或说明没有答案。</translation>
    </message>
    <message>
        <source>Boxes are drawn in {} pictures, and learning needs {} at least</source>
        <translation>已在 {} 张图片中画方框，学习至少需要 {} 张</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed</source>
        <translation>已取消：没有任何更改</translation>
    </message>
    <message>
        <source>Change the splits in Data.</source>
        <translation>请在“数据”中更改划分。</translation>
    </message>
    <message>
        <source>Check that config.json belongs to these weights.</source>
        <translation>请检查 config.json 是否与这些权重相符。</translation>
    </message>
    <message>
        <source>Check that the architecture in config.json is the one that was trained.</source>
        <translation>请检查 config.json 中的架构是否就是训练时的架构。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Choose a convolutional network, such as EfficientNet-Lite0.</source>
        <translation>请选择卷积网络，例如 EfficientNet-Lite0。</translation>
    </message>
    <message>
        <source>Choose a folder that holds images.</source>
        <translation>请选择含有图片的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that holds project.db.</source>
        <translation>请选择含有 project.db 的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>请选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>Choose a model.onnx that this program exported.</source>
        <translation>请选择由本程序导出的 model.onnx。</translation>
    </message>
    <message>
        <source>Choose a new folder for the project.</source>
        <translation>请为项目选择一个新文件夹。</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>请选择一个新文件夹。</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>请选择新的或空的文件夹。</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate, or another backbone.</source>
        <translation>请选择更小的学习率，或其他网络。</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate, or another network.</source>
        <translation>请选择更小的学习率，或其他网络。</translation>
    </message>
    <message>
        <source>Choose another backbone.</source>
        <translation>请选择其他网络。</translation>
    </message>
    <message>
        <source>Choose another method, or learn the fields one by one.</source>
        <translation>请选择其他方法，或逐个学习各字段。</translation>
    </message>
    <message>
        <source>Choose another method.</source>
        <translation>请选择其他方法。</translation>
    </message>
    <message>
        <source>Choose another name, or merge the two classes.</source>
        <translation>请换一个名称，或合并这两个类别。</translation>
    </message>
    <message>
        <source>Choose another network.</source>
        <translation>请选择其他网络。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>请先在那里关闭它。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller backbone.</source>
        <translation>请关闭其他程序，或选择更小的网络。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller network.</source>
        <translation>请关闭其他程序，或选择更小的网络。</translation>
    </message>
    <message>
        <source>Computes on {}</source>
        <translation>计算设备：{}</translation>
    </message>
    <message>
        <source>Connect to the internet, or choose a backbone that is installed (EfficientNet-Lite0, 1 or 2).</source>
        <translation>请连接互联网，或选择已安装的网络（EfficientNet-Lite0、1 或 2）。</translation>
    </message>
    <message>
        <source>Delete the folder and make the project again.</source>
        <translation>请删除该文件夹并重新创建项目。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>Download or pack it again.</source>
        <translation>请重新下载或重新打包。</translation>
    </message>
    <message>
        <source>Download them again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>Downloading {} from the hub</source>
        <translation>正在下载 {}</translation>
    </message>
    <message>
        <source>Draw boxes around the things in more of them.</source>
        <translation>请在更多图片中给物体画方框。</translation>
    </message>
    <message>
        <source>Export it once more as COCO JSON for object detection.</source>
        <translation>请重新导出为用于目标检测的 COCO JSON。</translation>
    </message>
    <message>
        <source>Exported to {}: {}</source>
        <translation>已导出到 {}：{}</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>请重新获取该文件。</translation>
    </message>
    <message>
        <source>Give a folder of images or of .txt files, a zip archive of one, or a table (CSV, TSV, Excel, JSON lines).</source>
        <translation>请提供图片或 .txt 文件的文件夹、其 zip 压缩包，或表格（CSV、TSV、Excel、JSON lines）。</translation>
    </message>
    <message>
        <source>Give a picture, or a folder.</source>
        <translation>请提供图片或文件夹。</translation>
    </message>
    <message>
        <source>Give a text file (.txt, .md), or a folder of them.</source>
        <translation>请提供文本文件（.txt、.md）或其文件夹。</translation>
    </message>
    <message>
        <source>Goes on after epoch {}</source>
        <translation>从第 {} 轮之后继续</translation>
    </message>
    <message>
        <source>Going on after epoch {}</source>
        <translation>从第 {} 轮之后继续</translation>
    </message>
    <message>
        <source>Import them again.</source>
        <translation>请重新导入。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>It goes on where it stopped when you start it again.</source>
        <translation>再次开始时会从中断处继续。</translation>
    </message>
    <message>
        <source>It has: {}.</source>
        <translation>可用的有：{}。</translation>
    </message>
    <message>
        <source>Label field “{}”</source>
        <translation>标签字段“{}”</translation>
    </message>
    <message>
        <source>Label more of them, or delete the class.</source>
        <translation>请标注更多样本，或删除该类别。</translation>
    </message>
    <message>
        <source>Label some of them, or learn that field by itself.</source>
        <translation>请标注其中一些，或单独学习该字段。</translation>
    </message>
    <message>
        <source>Label some samples with at least two different classes.</source>
        <translation>请用至少两个不同的类别标注一些样本。</translation>
    </message>
    <message>
        <source>Looking for near-duplicates was cancelled</source>
        <translation>查找近似重复已取消</translation>
    </message>
    <message>
        <source>Loss in cross-validation: {} for a new head alone, {} after tuning by pairs</source>
        <translation>交叉验证损失：仅新输出层为 {}，成对调整后为 {}</translation>
    </message>
    <message>
        <source>Make a new project for it.</source>
        <translation>请为此新建一个项目。</translation>
    </message>
    <message>
        <source>Memory is full: going on with {} samples at a time</source>
        <translation>内存已满：改为每次 {} 个样本继续</translation>
    </message>
    <message>
        <source>Memory is full: going on with {} {}s at a time</source>
        <translation>内存已满：改为每次 {} 个继续（{}）</translation>
    </message>
    <message>
        <source>No better for {} epochs: stopped early</source>
        <translation>已有 {} 轮没有改进：提前停止</translation>
    </message>
    <message>
        <source>No better on validation for {} epochs: stopping</source>
        <translation>验证集上已有 {} 轮没有改进：停止</translation>
    </message>
    <message>
        <source>No column of the table holds texts</source>
        <translation>表格中没有包含文本的列</translation>
    </message>
    <message>
        <source>No column of the table names files that are there</source>
        <translation>表格中没有指向现有文件的列</translation>
    </message>
    <message>
        <source>No column of the table names files that are there, and none holds texts</source>
        <translation>表格中没有指向现有文件的列，也没有包含文本的列</translation>
    </message>
    <message>
        <source>No pictures are left to compare the exported file on</source>
        <translation>没有剩余图片可用于比较导出的文件</translation>
    </message>
    <message>
        <source>No pictures are left to learn from, or to test on</source>
        <translation>没有剩余图片可用于学习或测试</translation>
    </message>
    <message>
        <source>No pictures of the test split are left to compare on</source>
        <translation>测试部分中没有剩余图片可供比较</translation>
    </message>
    <message>
        <source>No questions are left to learn from, or to test on</source>
        <translation>没有剩余问题可用于学习或测试</translation>
    </message>
    <message>
        <source>No questions of the test split are left to compare on</source>
        <translation>测试部分中没有剩余问题可供比较</translation>
    </message>
    <message>
        <source>No sample of the {} split has a label in “{}”</source>
        <translation>{} 部分没有样本带有“{}”的标签</translation>
    </message>
    <message>
        <source>No {} are left to compare the exported file on</source>
        <translation>没有剩余样本（{}）可用于比较导出的文件</translation>
    </message>
    <message>
        <source>Nothing has been trained in this project yet</source>
        <translation>此项目尚未训练过</translation>
    </message>
    <message>
        <source>Nothing was written. Its files were changed or damaged: train again.</source>
        <translation>未写入任何内容。其文件已被更改或损坏：请重新训练。</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this with the backbone&apos;s name.</source>
        <translation>未写入任何内容。请连同网络名称一起报告此问题。</translation>
    </message>
    <message>
        <source>Only a head can be learnt on an int8 network</source>
        <translation>在 int8 网络上只能学习输出层</translation>
    </message>
    <message>
        <source>Only tokenizers of the kind of BERT, GPT-2 and RoBERTa can be put inside the file, and this network has another.</source>
        <translation>只有 BERT、GPT-2 和 RoBERTa 类型的分词器可放入文件，而此网络使用其他类型。</translation>
    </message>
    <message>
        <source>Paths must be relative to the table&apos;s folder.</source>
        <translation>路径必须相对于表格所在的文件夹。</translation>
    </message>
    <message>
        <source>Paths must be relative to the table&apos;s folder; texts are cells with several words. You can also choose the columns: Import, or --text-column.</source>
        <translation>路径必须相对于表格所在的文件夹；文本是含有多个词的单元格。也可以自行选择列：“导入”，或 --text-column。</translation>
    </message>
    <message>
        <source>Put model.safetensors into it.</source>
        <translation>请将 model.safetensors 放入其中。</translation>
    </message>
    <message>
        <source>Repaired: {}</source>
        <translation>已修正：{}</translation>
    </message>
    <message>
        <source>Restore the folder from a copy, or import the data into a new project.</source>
        <translation>请从备份恢复该文件夹，或将数据导入新项目。</translation>
    </message>
    <message>
        <source>Run {} cannot be used: {}</source>
        <translation>训练 {} 无法使用：{}</translation>
    </message>
    <message>
        <source>Run {} has ended already</source>
        <translation>训练 {} 已经结束</translation>
    </message>
    <message>
        <source>Run {} has no report: {}</source>
        <translation>训练 {} 没有报告：{}</translation>
    </message>
    <message>
        <source>Save it as SQuAD JSON, or as a table with the columns passage, question, answer.</source>
        <translation>请保存为 SQuAD JSON，或含 passage、question、answer 列的表格。</translation>
    </message>
    <message>
        <source>Save it as safetensors.</source>
        <translation>请保存为 safetensors。</translation>
    </message>
    <message>
        <source>Save model.state_dict() alone.</source>
        <translation>请只保存 model.state_dict()。</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>请开始新的训练。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>请重新开始。</translation>
    </message>
    <message>
        <source>Start the run again.</source>
        <translation>请重新开始训练。</translation>
    </message>
    <message>
        <source>Take it out of the project, or choose another backbone.</source>
        <translation>请将其移出项目，或选择其他网络。</translation>
    </message>
    <message>
        <source>The Excel file cannot be read: {}</source>
        <translation>无法读取 Excel 文件：{}</translation>
    </message>
    <message>
        <source>The archive cannot be read: {}</source>
        <translation>无法读取压缩包：{}</translation>
    </message>
    <message>
        <source>The archive has more than {} files</source>
        <translation>压缩包中的文件超过 {} 个</translation>
    </message>
    <message>
        <source>The data set holds back a validation part and no test part: it becomes the test split.</source>
        <translation>数据集留有验证部分而没有测试部分：该部分作为测试部分。</translation>
    </message>
    <message>
        <source>The disk is too full to keep what lies below the cut, so it is computed anew each epoch.</source>
        <translation>磁盘空间不足，无法保留中间结果，因此每轮都会重新计算。</translation>
    </message>
    <message>
        <source>The download failed: {}</source>
        <translation>下载失败：{}</translation>
    </message>
    <message>
        <source>The download was cancelled</source>
        <translation>下载已取消</translation>
    </message>
    <message>
        <source>The downloaded file is not the one the hub announced</source>
        <translation>下载的文件与公布的不符</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>导出已取消</translation>
    </message>
    <message>
        <source>The exported file answers differently from the trained network: {}</source>
        <translation>导出的文件与训练好的网络回答不同：{}</translation>
    </message>
    <message>
        <source>The exported file answers differently from the trained network: {}, {} of them with a clear margin</source>
        <translation>导出的文件与训练好的网络回答不同：{}，其中 {} 处差异明显</translation>
    </message>
    <message>
        <source>The exported file finds other things than the trained network: {}, mAP {} in place of {}</source>
        <translation>导出的文件与训练好的网络找到的不同：{}，mAP 为 {} 而非 {}</translation>
    </message>
    <message>
        <source>The features are kept for the next run.</source>
        <translation>特征会保留，供下次运行使用。</translation>
    </message>
    <message>
        <source>The file holds more than weights, and is not opened</source>
        <translation>该文件含有权重以外的内容，因此不予打开</translation>
    </message>
    <message>
        <source>The file holds no state dict</source>
        <translation>该文件不含 state dict</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>文件夹不是空的</translation>
    </message>
    <message>
        <source>The folder must hold config.json and model.safetensors of an RT-DETR or D-FINE of transformers.</source>
        <translation>文件夹须含有 transformers 的 RT-DETR 或 D-FINE 的 config.json 和 model.safetensors。</translation>
    </message>
    <message>
        <source>The head looks at {} words beside what the network makes of a text.</source>
        <translation>除网络对文本的理解外，输出层还会看 {} 个词。</translation>
    </message>
    <message>
        <source>The hub refused {}: {}</source>
        <translation>下载 {} 被拒绝：{}</translation>
    </message>
    <message>
        <source>The import was stopped; what had been imported stays.</source>
        <translation>导入已停止；已导入的内容会保留。</translation>
    </message>
    <message>
        <source>The int8 file finds clearly worse and is not handed over.</source>
        <translation>int8 文件的检测效果明显较差，因此不予提供。</translation>
    </message>
    <message>
        <source>The loss is no number, even with smaller steps</source>
        <translation>即使缩小步长，损失仍不是数值</translation>
    </message>
    <message>
        <source>The loss was no number: back to epoch {}, with half the step</source>
        <translation>损失不是数值：退回第 {} 轮，步长减半</translation>
    </message>
    <message>
        <source>The memory does not suffice for a single sample</source>
        <translation>内存连一个样本也放不下</translation>
    </message>
    <message>
        <source>The memory does not suffice for a single {}</source>
        <translation>内存连一个也放不下（{}）</translation>
    </message>
    <message>
        <source>The names of the classes teach as well: with them the loss in cross-validation is lower.</source>
        <translation>类别名称也参与学习：使用它们时交叉验证的损失更低。</translation>
    </message>
    <message>
        <source>The network has learnt nothing yet: its guesses are so nearly equal that file and network choose others among them</source>
        <translation>网络还什么都没学到：它的猜测几乎一样，文件和网络从中选了不同的</translation>
    </message>
    <message>
        <source>The network&apos;s answer to this sample is not a finite number</source>
        <translation>网络对此样本的输出不是有限数值</translation>
    </message>
    <message>
        <source>The parts of the network do not fit together: {}</source>
        <translation>网络的各部分不相配：{}</translation>
    </message>
    <message>
        <source>The project folder cannot be made: {}</source>
        <translation>无法创建项目文件夹：{}</translation>
    </message>
    <message>
        <source>The project&apos;s database cannot be read: {}</source>
        <translation>无法读取项目数据库：{}</translation>
    </message>
    <message>
        <source>The run cannot be used: {}</source>
        <translation>该次训练无法使用：{}</translation>
    </message>
    <message>
        <source>The run was cancelled before anything was learnt</source>
        <translation>训练在学到任何内容之前已取消</translation>
    </message>
    <message>
        <source>The run was cancelled before its network was trained</source>
        <translation>训练在网络训练完成之前已取消</translation>
    </message>
    <message>
        <source>The run was cancelled while features were computed</source>
        <translation>训练在计算特征时已取消</translation>
    </message>
    <message>
        <source>The run was cancelled while near-duplicates were looked for</source>
        <translation>在查找近似重复项时，运行被取消</translation>
    </message>
    <message>
        <source>The table cannot be read: {}</source>
        <translation>无法读取表格：{}</translation>
    </message>
    <message>
        <source>The table has no columns for file, class, xmin, ymin, xmax and ymax</source>
        <translation>表格缺少 file、class、xmin、ymin、xmax 和 ymax 列</translation>
    </message>
    <message>
        <source>The table has no columns “passage” and “question”</source>
        <translation>表格没有“passage”和“question”列</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>表格是空的</translation>
    </message>
    <message>
        <source>The test split is locked</source>
        <translation>测试部分已锁定</translation>
    </message>
    <message>
        <source>The trained network is right {} of the time, and was {} when it was scored</source>
        <translation>训练好的网络正确率为 {}，而评分时为 {}</translation>
    </message>
    <message>
        <source>The weights are not the ones recorded in the catalogue</source>
        <translation>权重与目录中记录的不符</translation>
    </message>
    <message>
        <source>The weights cannot be read: {}</source>
        <translation>无法读取权重：{}</translation>
    </message>
    <message>
        <source>The weights do not fit this network: {}</source>
        <translation>权重与此网络不相配：{}</translation>
    </message>
    <message>
        <source>The weights do not fit this network: {} tensors are missing or have another shape (such as {})</source>
        <translation>权重与此网络不相配：有 {} 个张量缺失或形状不同（如 {}）</translation>
    </message>
    <message>
        <source>The weights of {} are no longer here</source>
        <translation>{} 的权重已不在此处</translation>
    </message>
    <message>
        <source>There are few passages, so questions about one are on both sides of the split: a new passage may do worse.</source>
        <translation>文章很少，因此同一文章的问题会出现在划分的两边：遇到新文章时效果可能较差。</translation>
    </message>
    <message>
        <source>There are labels of {} classes{}, and learning needs two</source>
        <translation>现有 {} 个类别的标签{}，学习需要两个</translation>
    </message>
    <message>
        <source>There are no files in it</source>
        <translation>其中没有文件</translation>
    </message>
    <message>
        <source>There are no pictures to draw boxes in</source>
        <translation>没有可供画方框的图片</translation>
    </message>
    <message>
        <source>There are no weights in this folder</source>
        <translation>此文件夹中没有权重</translation>
    </message>
    <message>
        <source>There are: {}.</source>
        <translation>现有：{}。</translation>
    </message>
    <message>
        <source>There are: {}; a number counts from 1.</source>
        <translation>现有：{}；数字从 1 开始计。</translation>
    </message>
    <message>
        <source>There is a class “{}” already</source>
        <translation>已有类别“{}”</translation>
    </message>
    <message>
        <source>There is no backbone “{}”</source>
        <translation>没有网络“{}”</translation>
    </message>
    <message>
        <source>There is no column “{}”</source>
        <translation>没有列“{}”</translation>
    </message>
    <message>
        <source>There is no document to ask about</source>
        <translation>没有可提问的文档</translation>
    </message>
    <message>
        <source>There is no label field “{}”</source>
        <translation>没有标签字段“{}”</translation>
    </message>
    <message>
        <source>There is no project in this folder</source>
        <translation>此文件夹中没有项目</translation>
    </message>
    <message>
        <source>There is no run {} in this project</source>
        <translation>此项目中没有训练 {}</translation>
    </message>
    <message>
        <source>This computer has no device “{}”</source>
        <translation>此计算机没有设备“{}”</translation>
    </message>
    <message>
        <source>This file or folder is not there</source>
        <translation>该文件或文件夹不存在</translation>
    </message>
    <message>
        <source>This folder cannot be written: {}</source>
        <translation>无法写入此文件夹：{}</translation>
    </message>
    <message>
        <source>This folder does not say which network it holds</source>
        <translation>此文件夹没有说明所含的网络</translation>
    </message>
    <message>
        <source>This folder holds other things</source>
        <translation>此文件夹含有其他内容</translation>
    </message>
    <message>
        <source>This folder is not empty</source>
        <translation>此文件夹不是空的</translation>
    </message>
    <message>
        <source>This is not a COCO file: it has no lists “images”, “annotations” and “categories”</source>
        <translation>这不是 COCO 文件：缺少列表“images”“annotations”和“categories”</translation>
    </message>
    <message>
        <source>This is not a SQuAD file: it has no list of articles under “data”</source>
        <translation>这不是 SQuAD 文件：“data”下没有文章列表</translation>
    </message>
    <message>
        <source>This kind of file is not known</source>
        <translation>无法识别这种文件</translation>
    </message>
    <message>
        <source>This network cannot be built: {}</source>
        <translation>无法构建此网络：{}</translation>
    </message>
    <message>
        <source>This network cannot be made int8: {}</source>
        <translation>无法将此网络转为 int8：{}</translation>
    </message>
    <message>
        <source>This network has no feature maps at strides 8, 16 and 32, which finding things needs</source>
        <translation>此网络没有步幅为 8、16 和 32 的特征图，而检测物体需要它们</translation>
    </message>
    <message>
        <source>This project is already open in {}</source>
        <translation>此项目已在 {} 中打开</translation>
    </message>
    <message>
        <source>This project is for {}, and this is {}</source>
        <translation>此项目用于 {}，而这是 {}</translation>
    </message>
    <message>
        <source>This project was closed</source>
        <translation>此项目已关闭</translation>
    </message>
    <message>
        <source>This project was made by a newer version of the program</source>
        <translation>此项目由较新版本的程序创建</translation>
    </message>
    <message>
        <source>This project was never completely made</source>
        <translation>此项目从未完整创建</translation>
    </message>
    <message>
        <source>This question has been asked about this passage already</source>
        <translation>此文章已经提过这个问题</translation>
    </message>
    <message>
        <source>This version cannot train the task “{}”</source>
        <translation>此版本无法训练任务“{}”</translation>
    </message>
    <message>
        <source>Too few labels in the smallest class ({}) for a test split, so scores are cross-validated.</source>
        <translation>最小的类别标签太少（{}），无法划出测试部分，因此用交叉验证评分。</translation>
    </message>
    <message>
        <source>Too few labels of {}{}: each class needs at least {}</source>
        <translation>{}{} 的标签太少：每个类别至少需要 {} 个</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>请重新训练。</translation>
    </message>
    <message>
        <source>Train first.</source>
        <translation>请先训练。</translation>
    </message>
    <message>
        <source>Train it longer, or with more pictures.</source>
        <translation>请训练更久，或用更多图片。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Tune in fp32; exporting makes an int8 version as well.</source>
        <translation>请用 fp32 调整；导出时也会生成 int8 版本。</translation>
    </message>
    <message>
        <source>Tuning by pairs learns one label field at a time</source>
        <translation>成对调整一次只能学习一个标签字段</translation>
    </message>
    <message>
        <source>Tuning by pairs was no better than the new head on frozen features, so the head is kept.</source>
        <translation>成对调整并不优于冻结网络上的新输出层，因此保留输出层。</translation>
    </message>
    <message>
        <source>Tuning did not clearly beat the new head on frozen features in cross-validation, so the head is kept.</source>
        <translation>在交叉验证中，调整并未明显优于冻结网络上的新输出层，因此保留输出层。</translation>
    </message>
    <message>
        <source>Tuning did not clearly beat the new head on frozen features, so the head is kept and taught all labels.</source>
        <translation>调整并未明显优于冻结网络上的新输出层，因此保留输出层，并用全部标签学习。</translation>
    </message>
    <message>
        <source>Unlock it under Splits first.</source>
        <translation>请先在“划分”中解锁。</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>请先解压。</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>请更新程序。</translation>
    </message>
    <message>
        <source>Use fp32.</source>
        <translation>请使用 fp32。</translation>
    </message>
    <message>
        <source>What was computed is kept for the next run.</source>
        <translation>已计算的内容会保留给下一次训练。</translation>
    </message>
    <message>
        <source>With the tokenizer inside, {} of {} texts are answered differently, so that file was not written.</source>
        <translation>内置分词器后，{} 个（共 {} 个）文本的回答不同，因此未写入该文件。</translation>
    </message>
    <message>
        <source>Write a config.json with at least {&quot;architecture&quot;: &quot;resnet18&quot;} (a timm name) into it, or give a transformers folder.</source>
        <translation>请在其中写入至少含 {&quot;architecture&quot;: &quot;resnet18&quot;}（timm 名称）的 config.json，或提供 transformers 文件夹。</translation>
    </message>
    <message>
        <source>`transferstudio evaluate PROJECT` lists the runs.</source>
        <translation>`transferstudio evaluate 项目` 会列出所有训练。</translation>
    </message>
    <message>
        <source>`transferstudio models` lists them; a folder of your own works too.</source>
        <translation>`transferstudio models` 会列出它们；也可以使用自己的文件夹。</translation>
    </message>
    <message>
        <source>a HEIC or AVIF picture or a video; save it as JPEG</source>
        <translation>HEIC 或 AVIF 图片或视频；请另存为 JPEG</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>一个方框</translation>
    </message>
    <message>
        <source>a box ({})</source>
        <translation>一个方框（{}）</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>一个链接</translation>
    </message>
    <message>
        <source>a link that leaves the folder, or leads nowhere</source>
        <translation>链接指向文件夹之外，或无处可去</translation>
    </message>
    <message>
        <source>a link to a folder</source>
        <translation>指向文件夹的链接</translation>
    </message>
    <message>
        <source>a passage of more than {} characters</source>
        <translation>文章超过 {} 个字符</translation>
    </message>
    <message>
        <source>a question of more than {} characters</source>
        <translation>问题超过 {} 个字符</translation>
    </message>
    <message>
        <source>a side of the box is no number</source>
        <translation>方框的某一边不是数值</translation>
    </message>
    <message>
        <source>all its boxes</source>
        <translation>它的所有方框</translation>
    </message>
    <message>
        <source>an image without file name</source>
        <translation>没有文件名的图片</translation>
    </message>
    <message>
        <source>animated or several pages ({} pictures in one file)</source>
        <translation>动画或多页（一个文件中有 {} 张图片）</translation>
    </message>
    <message>
        <source>another file describes {} already</source>
        <translation>已有另一个文件描述 {}</translation>
    </message>
    <message>
        <source>article {}</source>
        <translation>文章 {}</translation>
    </message>
    <message>
        <source>article {}, paragraph {}</source>
        <translation>文章 {}，段 {}</translation>
    </message>
    <message>
        <source>cannot be opened: {}</source>
        <translation>无法打开：{}</translation>
    </message>
    <message>
        <source>cannot be unpacked: {}</source>
        <translation>无法解压：{}</translation>
    </message>
    <message>
        <source>damaged, or no video: {}</source>
        <translation>已损坏，或不是视频：{}</translation>
    </message>
    <message>
        <source>damaged: {}</source>
        <translation>已损坏：{}</translation>
    </message>
    <message>
        <source>floating-point pixels, which have no agreed range</source>
        <translation>浮点像素，没有约定的取值范围</translation>
    </message>
    <message>
        <source>it has a side that is no number</source>
        <translation>有一边不是数值</translation>
    </message>
    <message>
        <source>it has no area</source>
        <translation>没有面积</translation>
    </message>
    <message>
        <source>it has no class</source>
        <translation>没有类别</translation>
    </message>
    <message>
        <source>it has no list of paragraphs</source>
        <translation>没有段落列表</translation>
    </message>
    <message>
        <source>it has no position</source>
        <translation>没有位置</translation>
    </message>
    <message>
        <source>it has {} numbers after the class, in place of 4</source>
        <translation>类别之后有 {} 个数字，应为 4 个</translation>
    </message>
    <message>
        <source>it holds NUL characters</source>
        <translation>含有 NUL 字符</translation>
    </message>
    <message>
        <source>it holds something that is no number</source>
        <translation>含有不是数值的内容</translation>
    </message>
    <message>
        <source>it is listed twice</source>
        <translation>列出了两次</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>出现了两次</translation>
    </message>
    <message>
        <source>it lies outside the picture</source>
        <translation>位于图片之外</translation>
    </message>
    <message>
        <source>it was deleted meanwhile</source>
        <translation>期间已被删除</translation>
    </message>
    <message>
        <source>its class {} is not declared</source>
        <translation>其类别 {} 未声明</translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <translation>其名称指向压缩包之外</translation>
    </message>
    <message>
        <source>its name leads out of the data set</source>
        <translation>其名称指向数据集之外</translation>
    </message>
    <message>
        <source>larger than {} MB</source>
        <translation>大于 {} MB</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>第 {} 行</translation>
    </message>
    <message>
        <source>longer than {} characters</source>
        <translation>超过 {} 个字符</translation>
    </message>
    <message>
        <source>media path leaves the project: {}</source>
        <translation>路径超出项目：{}</translation>
    </message>
    <message>
        <source>more than {} million pixels</source>
        <translation>超过 {} 百万像素</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>没有文章</translation>
    </message>
    <message>
        <source>no passage with questions</source>
        <translation>没有带问题的文章</translation>
    </message>
    <message>
        <source>no path in this row</source>
        <translation>此行没有路径</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, WebP, BMP or TIFF picture</source>
        <translation>不是 JPEG、PNG、WebP、BMP 或 TIFF 图片</translation>
    </message>
    <message>
        <source>not a file (a device, pipe or socket)</source>
        <translation>不是文件（设备、管道或套接字）</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>不是文本文件</translation>
    </message>
    <message>
        <source>not an image file</source>
        <translation>不是图片文件</translation>
    </message>
    <message>
        <source>not an object with a text</source>
        <translation>不是含有文本的对象</translation>
    </message>
    <message>
        <source>not in the archive</source>
        <translation>不在压缩包中</translation>
    </message>
    <message>
        <source>not there, or outside the folder</source>
        <translation>不存在，或在文件夹之外</translation>
    </message>
    <message>
        <source>packed suspiciously tight</source>
        <translation>压缩率可疑地高</translation>
    </message>
    <message>
        <source>reached beyond the edge of the picture: cut there</source>
        <translation>超出图片边缘：已在边缘处截断</translation>
    </message>
    <message>
        <source>several pictures have this name</source>
        <translation>有多张图片使用此名称</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>答案是空的</translation>
    </message>
    <message>
        <source>the answer “{}” begins at {}</source>
        <translation>答案“{}”从 {} 开始</translation>
    </message>
    <message>
        <source>the answer “{}” does not stand there in the passage</source>
        <translation>答案“{}”不在文章的该位置</translation>
    </message>
    <message>
        <source>the answer “{}” is not in the passage</source>
        <translation>答案“{}”不在文章中</translation>
    </message>
    <message>
        <source>the box has no class</source>
        <translation>方框没有类别</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>the file is not there, or lies outside the table&apos;s folder</source>
        <translation>文件不存在，或在表格所在文件夹之外</translation>
    </message>
    <message>
        <source>the folder cannot be opened: {}</source>
        <translation>无法打开文件夹：{}</translation>
    </message>
    <message>
        <source>the picture is not there</source>
        <translation>图片不存在</translation>
    </message>
    <message>
        <source>the row cannot be read: {}</source>
        <translation>无法读取此行：{}</translation>
    </message>
    <message>
        <source>the video ends before that</source>
        <translation>视频在此之前已结束</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>其中没有图片</translation>
    </message>
    <message>
        <source>they were drawn on a picture of another shape ({} × {})</source>
        <translation>它们画在形状不同的图片上（{} × {}）</translation>
    </message>
    <message>
        <source>timm knows no network “{}”</source>
        <translation>timm 没有网络“{}”</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>超出此计算机的内存</translation>
    </message>
    <message>
        <source>videos need an extra: pip install &quot;transferstudio[video]&quot;</source>
        <translation>视频需要附加组件：pip install &quot;transferstudio[video]&quot;</translation>
    </message>
    <message>
        <source>{} boxes of a picture that is not listed</source>
        <translation>{} 个方框所属的图片未列出</translation>
    </message>
    <message>
        <source>{} cannot be built: {}</source>
        <translation>无法构建 {}：{}</translation>
    </message>
    <message>
        <source>{} cannot be converted to ONNX: {}</source>
        <translation>无法将 {} 转换为 ONNX：{}</translation>
    </message>
    <message>
        <source>{} cannot be loaded as a model: {}</source>
        <translation>无法将 {} 作为模型加载：{}</translation>
    </message>
    <message>
        <source>{} finds things, and does nothing else</source>
        <translation>{} 只能检测物体</translation>
    </message>
    <message>
        <source>{} finds things, and this project has none marked</source>
        <translation>{} 用于检测物体，而此项目中没有标出任何物体</translation>
    </message>
    <message>
        <source>{} has no download</source>
        <translation>{} 没有可下载的文件</translation>
    </message>
    <message>
        <source>{} is left out: {}</source>
        <translation>{} 未导入：{}</translation>
    </message>
    <message>
        <source>{} is no model for questions: it has no {} in its metadata</source>
        <translation>{} 不是问答模型：其元数据中没有 {}</translation>
    </message>
    <message>
        <source>{} is no model of Transfer Studio that finds things: {}</source>
        <translation>{} 不是 Transfer Studio 的检测模型：{}</translation>
    </message>
    <message>
        <source>{} must be downloaded, and there is no connection to the hub</source>
        <translation>{} 需要下载，但没有网络连接</translation>
    </message>
    <message>
        <source>{} of the boxes are less than 8 pixels wide or high at this size and will hardly be found: choose a larger input size.</source>
        <translation>在此尺寸下，{} 的方框宽或高不足 8 像素，很难被找到：请选择更大的输入尺寸。</translation>
    </message>
    <message>
        <source>{} of the test split have near-duplicates in the training split; the split was given so.</source>
        <translation>测试部分中有 {} 个样本在训练部分中有近似重复；划分原本如此。</translation>
    </message>
    <message>
        <source>{} of {} samples are nearly alike for this network, so like ones teach and test: the score is too good</source>
        <translation>{} 个（共 {} 个）样本对此网络来说几乎相同，因此相似样本同时用于学习和测试：分数偏高</translation>
    </message>
    <message>
        <source>{} pictures teach, {} validate, {} test; looked at with {} × {} pixels; {}</source>
        <translation>{} 张图片用于学习，{} 张用于验证，{} 张用于测试；以 {} × {} 像素查看；{}</translation>
    </message>
    <message>
        <source>{} questions have an answer, and learning needs {} at least</source>
        <translation>{} 个问题有答案，学习至少需要 {} 个</translation>
    </message>
    <message>
        <source>{} questions teach, {} validate, {} test; {}</source>
        <translation>{} 个问题用于学习，{} 个用于验证，{} 个用于测试；{}</translation>
    </message>
    <message>
        <source>{} reads {}, and this project holds {}</source>
        <translation>{} 读取 {}，而此项目包含 {}</translation>
    </message>
    <message>
        <source>{} samples could be read a moment ago, and now they cannot</source>
        <translation>{} 个样本刚才还可读取，现在不能了</translation>
    </message>
    <message>
        <source>{} was not exported by Transfer Studio: it has no {} in its metadata</source>
        <translation>{} 不是由 Transfer Studio 导出的：其元数据中没有 {}</translation>
    </message>
    <message>
        <source>{} was tuned on questions already, and begins with what it learnt from them</source>
        <translation>{} 已用问题训练过，从已学到的内容开始</translation>
    </message>
    <message>
        <source>{} with the tokenizer inside: {} different answers on {} texts</source>
        <translation>{} 内置分词器：{} 个回答不同，共 {} 个文本</translation>
    </message>
    <message>
        <source>{} × {} pixels: more than {}</source>
        <translation>{} × {} 像素：超过 {}</translation>
    </message>
    <message>
        <source>{} × {} pixels: more than {} million</source>
        <translation>{} × {} 像素：超过 {} 百万</translation>
    </message>
    <message>
        <source>{}, not a JPEG, PNG, WebP, BMP or TIFF picture</source>
        <translation>{}，不是 JPEG、PNG、WebP、BMP 或 TIFF 图片</translation>
    </message>
    <message>
        <source>{}, question {}</source>
        <translation>{}，问题 {}</translation>
    </message>
    <message>
        <source>{}. It is the better one here.</source>
        <translation>{}。在这里它更好。</translation>
    </message>
    <message>
        <source>{}. model.onnx (fp32) is the better one here.</source>
        <translation>{}。在这里 model.onnx（fp32）更好。</translation>
    </message>
    <message>
        <source>{}: F1 {} on validation</source>
        <translation>{}：验证集 F1 为 {}</translation>
    </message>
    <message>
        <source>{}: image {}</source>
        <translation>{}：图片 {}</translation>
    </message>
    <message>
        <source>“{}” cannot teach {}</source>
        <translation>“{}”不能用于学习 {}</translation>
    </message>
    <message>
        <source>“{}” is no split (train, validation, test)</source>
        <translation>“{}”不是有效的划分（train、validation、test）</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening {}</source>
        <translation>正在打开 {}</translation>
    </message>
    <message>
        <source>Making the sample “{}”</source>
        <translation>正在制作示例“{}”</translation>
    </message>
    <message>
        <source>Importing {}</source>
        <translation>正在导入 {}</translation>
    </message>
    <message>
        <source>Making {} changes</source>
        <translation>正在进行 {} 项更改</translation>
    </message>
    <message>
        <source>“{}” is still going on. Wait for it, or cancel it first.</source>
        <translation>“{}”仍在进行。请等待,或先取消它。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>The language changes when the program is started next.</source>
        <translation>语言将在下次启动程序时更改。</translation>
    </message>
    <message>
        <source>What networks are trained on; Automatic takes the fastest that is there</source>
        <translation>用什么训练网络;自动选择现有最快的</translation>
    </message>
    <message>
        <source>Leave pictures where they are, and only refer to them</source>
        <translation>图片留在原处,只做引用</translation>
    </message>
    <message>
        <source>Saves room; but pictures that are moved or deleted are then missing here</source>
        <translation>节省空间;但移动或删除的图片会在此缺失</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>It is filled again when it is needed</source>
        <translation>需要时会重新填充</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cache of networks</source>
        <translation>网络缓存</translation>
    </message>
</context>
<context>
    <name>SplitCard</name>
    <message>
        <source>Splits</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Training samples teach, validation samples watch, test samples only score. Training decides what is undecided.</source>
        <translation>训练样本用来教,验证样本监督,测试样本只计分。未定的由训练决定。</translation>
    </message>
    <message>
        <source>Lock the test split</source>
        <translation>锁定测试部分</translation>
    </message>
    <message>
        <source>Nothing comes into the test split or leaves it any more</source>
        <translation>测试部分不再有进出</translation>
    </message>
    <message>
        <source>Move selected to …</source>
        <translation>把所选移到…</translation>
    </message>
    <message>
        <source>Change their split</source>
        <translation>更改它们的划分</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Training {} · Validation {} · Test {} · undecided {}</source>
        <translation>训练 {} · 验证 {} · 测试 {} · 未定 {}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A folder of pictures or texts</source>
        <translation>图片或文本的文件夹</translation>
    </message>
    <message>
        <source>A table of texts, or a zip archive</source>
        <translation>文本表格或 zip 压缩包</translation>
    </message>
    <message>
        <source>Open a project folder</source>
        <translation>打开项目文件夹</translation>
    </message>
    <message>
        <source>Models ({})</source>
        <translation>模型 ({})</translation>
    </message>
    <message>
        <source>Try a model</source>
        <translation>试用模型</translation>
    </message>
    <message>
        <source>Drop a folder that holds one folder of pictures a class, pictures with boxes (COCO, VOC, YOLO), a table of texts (CSV, Excel), or passages with questions (SQuAD), anywhere in this window. Without labels it works too: give them here. Nothing leaves this computer.</source>
        <translation>把文件夹拖到窗口任意位置:每类一个图片文件夹、带方框的图片(COCO、VOC、YOLO)、文本表格(CSV、Excel),或带问题的文章(SQuAD)。没有标签也行:可在这里标注。任何数据都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>New from folder…</source>
        <translation>从文件夹新建…</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>建立项目</translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation>从表格新建…</translation>
    </message>
    <message>
        <source>Make a project of a table of texts, or of a zip archive</source>
        <translation>用文本表格或 zip 压缩包建立项目</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Try a model…</source>
        <translation>试用模型…</translation>
    </message>
    <message>
        <source>Ask a model.onnx that was exported, without a project</source>
        <translation>无需项目即可向导出的 model.onnx 提问</translation>
    </message>
    <message>
        <source>Teach a network your own pictures, boxes or texts</source>
        <translation>用自己的图片、方框或文本教一个网络</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>或试试示例</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message>
        <source>The model finds nothing that has no box yet.</source>
        <translation>模型没有找到还没有方框的东西。</translation>
    </message>
</context>
<context>
    <name>TextTry</name>
    <message>
        <source>The text to try</source>
        <translation>要试的文本</translation>
    </message>
    <message>
        <source>Type or paste a text, then Ctrl+Enter</source>
        <translation>输入或粘贴文本,然后 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Occlusion: words are left out one by one; the stronger the colour, the less sure it is without</source>
        <translation>遮挡:逐个去掉词语;颜色越深,缺了它就越没把握</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>模型怎么说</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Try this text</source>
        <translation>试这段文本</translation>
    </message>
    <message>
        <source>The answer comes from the model exactly as it is exported.</source>
        <translation>答案来自与导出完全相同的模型。</translation>
    </message>
    <message>
        <source>Type a text first.</source>
        <translation>请先输入文本。</translation>
    </message>
    <message>
        <source>{} sure, {} ms</source>
        <translation>{} 把握,{} 毫秒</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>没有物体</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>how long: not told of this network</source>
        <translation>需要多久:此网络无法预估</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} 到 {}</translation>
    </message>
    <message>
        <source>how long: not known before its speed is measured</source>
        <translation>需要多久:测速之前未知</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Learn together with “{}”:</source>
        <translation>与“{}”一起学习：</translation>
    </message>
    <message>
        <source>Learn {} too</source>
        <translation>也学习 {}</translation>
    </message>
    <message>
        <source>One network learns both, and one file answers both</source>
        <translation>一个网络学习两者，一个文件回答两者</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Close it, and go to the start page; everything is saved</source>
        <translation>关闭并回到起始页；一切都已保存</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>CPU · {} cores</source>
        <translation>CPU · {} 核</translation>
    </message>
    <message>
        <source>How it is done, step by step</source>
        <translation>如何一步步操作</translation>
    </message>
    <message>
        <source>Words in plain language</source>
        <translation>用通俗的话解释术语</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>所有按键(?)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>TrainPane</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold or go on (Ctrl+P)</source>
        <translation>暂停或继续(Ctrl+P)</translation>
    </message>
    <message>
        <source>Cancel, keep best</source>
        <translation>取消,保留最好的</translation>
    </message>
    <message>
        <source>Stop, and keep the best so far</source>
        <translation>停止,保留目前最好的</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>还没有训练过</translation>
    </message>
    <message>
        <source>Choose a network in Model and press Train; the defaults are good.</source>
        <translation>在“模型”中选择网络并按“训练”;默认设置就很好。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping at the next safe point …</source>
        <translation>将在下一个安全点停止…</translation>
    </message>
    <message>
        <source>Go on after its last whole epoch</source>
        <translation>从最后完整的一轮继续</translation>
    </message>
    <message>
        <source>Training {}</source>
        <translation>正在训练 {}</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>{} took {} s</source>
        <translation>{} 用了 {} 秒</translation>
    </message>
    <message>
        <source>{}: {} of {} · {} a second · memory {}</source>
        <translation>{}:{} / {} · 每秒 {} · 内存 {}</translation>
    </message>
    <message>
        <source>, device {}</source>
        <translation>,设备 {}</translation>
    </message>
    <message>
        <source>Run {} · {}</source>
        <translation>训练 {} · {}</translation>
    </message>
    <message>
        <source>Run {} ({}) was interrupted. It can go on.</source>
        <translation>训练 {}({})被中断。可以继续。</translation>
    </message>
    <message>
        <source>{} {} on {}</source>
        <translation>{} {}({})</translation>
    </message>
    <message>
        <source>{} after epoch {}</source>
        <translation>{},第 {} 轮之后</translation>
    </message>
</context>
<context>
    <name>TryPane</name>
    <message>
        <source>cannot be read: {}</source>
        <translation>无法读取:{}</translation>
    </message>
    <message>
        <source>There is no model yet. Train one first; with Quick it takes seconds.</source>
        <translation>还没有模型。请先训练一个;用“快速”只需几秒。</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>There is no model yet; “{}” is still going on.</source>
        <translation>还没有模型；“{}”仍在进行。</translation>
    </message>
    <message>
        <source>The small edition tries models that were exported where they were trained.</source>
        <translation>小型版只能试用在训练处导出的模型。</translation>
    </message>
    <message>
        <source>Making the model of run {} ready</source>
        <translation>正在准备训练 {} 的模型</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Previous (←)</source>
        <translation>上一个(←)</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <translation>下一个(→)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小(-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大(+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>The whole picture (0)</source>
        <translation>整张图片(0)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back (Space)</source>
        <translation>返回(空格)</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>没有物体</translation>
    </message>
    <message>
        <source>suggested {} {}</source>
        <translation>建议 {} {}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Everywhere</source>
        <translation>到处可用</translation>
    </message>
    <message>
        <source>Data, Model, Train, Try, Export</source>
        <translation>数据、模型、训练、试用、导出</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z、Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Undo, redo: every edit, back to the first one</source>
        <translation>撤销、重做:每一步编辑,直到第一步</translation>
    </message>
    <message>
        <source>Cancel what is going on</source>
        <translation>取消正在进行的工作</translation>
    </message>
    <message>
        <source>Ctrl+N, Ctrl+Shift+N, Ctrl+O</source>
        <translation>Ctrl+N、Ctrl+Shift+N、Ctrl+O</translation>
    </message>
    <message>
        <source>New from a folder, new from a table or archive, open a project</source>
        <translation>从文件夹新建,从表格或压缩包新建,打开项目</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Start page: try an exported model without a project</source>
        <translation>起始页：无需项目试用已导出的模型</translation>
    </message>
    <message>
        <source>Ctrl+I, Ctrl+Shift+I, Ctrl+Shift+V</source>
        <translation>Ctrl+I、Ctrl+Shift+I、Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Import a folder, a file, or what is in the clipboard</source>
        <translation>导入文件夹、文件或剪贴板内容</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B, Ctrl+Alt+Shift+B</source>
        <translation>Ctrl+Alt+B、Ctrl+Alt+Shift+B</translation>
    </message>
    <message>
        <source>Import pictures to draw boxes in; draw them in those that are here</source>
        <translation>导入要画方框的图片;在这里的图片上画方框</translation>
    </message>
    <message>
        <source>Ctrl+W, Ctrl+Q</source>
        <translation>Ctrl+W、Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the project, quit</source>
        <translation>关闭项目,退出</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Hold what is going on, let it go on</source>
        <translation>暂停正在进行的工作,让它继续</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>The words of the field in plain language</source>
        <translation>用通俗的话解释术语</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Arrows, Shift+arrows</source>
        <translation>方向键、Shift+方向键</translation>
    </message>
    <message>
        <source>Move, select several</source>
        <translation>移动,选择多个</translation>
    </message>
    <message>
        <source>Label as the class of this number</source>
        <translation>标为这个编号的类别</translation>
    </message>
    <message>
        <source>Type the name of a class, Enter labels</source>
        <translation>输入类别名称,Enter 标注</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>Take the label off</source>
        <translation>去掉标签</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take the sample out of the project</source>
        <translation>把样本移出项目</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Enlarge; in there: arrows, + − 0</source>
        <translation>放大;其中:方向键、+ − 0</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>新类别</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Label what teaches most next</source>
        <translation>接着标最有教益的</translation>
    </message>
    <message>
        <source>Ctrl+B, Ctrl+= , Ctrl+−</source>
        <translation>Ctrl+B、Ctrl+=、Ctrl+−</translation>
    </message>
    <message>
        <source>Table or tiles, larger, smaller</source>
        <translation>表格或图块,放大,缩小</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What is selected in the passage is the answer</source>
        <translation>文章中所选即答案</translation>
    </message>
    <message>
        <source>The passage has no answer</source>
        <translation>文章中没有答案</translation>
    </message>
    <message>
        <source>Ask another question about the passage</source>
        <translation>就这篇文章再提一个问题</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page up、Page down</translation>
    </message>
    <message>
        <source>Previous, next question</source>
        <translation>上一个、下一个问题</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Drag, Shift+drag</source>
        <translation>拖动、Shift+拖动</translation>
    </message>
    <message>
        <source>Draw a box; also where another one lies</source>
        <translation>画方框;也可画在已有方框上</translation>
    </message>
    <message>
        <source>The class of the chosen box, and of the next ones</source>
        <translation>所选方框及之后方框的类别</translation>
    </message>
    <message>
        <source>Nudge the chosen box by 1 or 10 pixels; without one: other pictures</source>
        <translation>把所选方框移动 1 或 10 像素;没有选中时:换图片</translation>
    </message>
    <message>
        <source>. and , , Delete, Esc</source>
        <translation>. 和 ,、Delete、Esc</translation>
    </message>
    <message>
        <source>Next and previous box, remove it, choose none</source>
        <translation>下一个和上一个方框,移除,取消选择</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V, R</source>
        <translation>Ctrl+C、Ctrl+V、R</translation>
    </message>
    <message>
        <source>Copy, paste, repeat the boxes of the picture before</source>
        <translation>复制、粘贴、重复上一张图片的方框</translation>
    </message>
    <message>
        <source>S, Enter, X</source>
        <translation>S、Enter、X</translation>
    </message>
    <message>
        <source>Suggest, accept all, reject</source>
        <translation>建议、全部接受、拒绝</translation>
    </message>
    <message>
        <source>Nothing is in this picture</source>
        <translation>这张图片里没有物体</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+drag</source>
        <translation>滚轮、Ctrl+拖动</translation>
    </message>
    <message>
        <source>Zoom at the pointer, pan</source>
        <translation>在指针处缩放,平移</translation>
    </message>
    <message>
        <source>Previous, next picture</source>
        <translation>上一张、下一张图片</translation>
    </message>
    <message>
        <source>Model, Train, Try, Export</source>
        <translation>模型、训练、试用、导出</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Train; in Try: ask about the text</source>
        <translation>训练;在试用中:询问文本</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+V</source>
        <translation>Ctrl+T、Ctrl+V</translation>
    </message>
    <message>
        <source>Try a picture from a file, from the clipboard</source>
        <translation>试一张来自文件、剪贴板的图片</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>The network stays as it is; a new last layer is learnt.</source>
        <translation>网络保持不变;学习新的最后一层。</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>成对</translation>
    </message>
    <message>
        <source>All layers learn to bring samples of a class together. For a few labels; kept only where it is better than Quick.</source>
        <translation>所有层学习让同类样本互相靠近。适合标签少时;只有比“快速”更好才保留。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>The last blocks learn too.</source>
        <translation>最后几个模块也学习。</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Narrow additions to every layer learn, and are merged into it. Less memory than Full, and less to forget.</source>
        <translation>每层的窄小附加部分学习并合并进去。内存比“完整”少,遗忘也少。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Every layer learns. Pays with many samples, or unusual ones.</source>
        <translation>每一层都学习。样本多或不寻常时值得。</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>从零开始</translation>
    </message>
    <message>
        <source>Nothing is transferred. Only to see what the transfer brings.</source>
        <translation>不做迁移。只为看迁移带来了什么。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>NVIDIA 显卡(CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple 显卡(MPS)</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <source>1,000 scans in ten classes, all labelled: train at once.</source>
        <translation>十个类别的 1,000 张扫描图,全部已标注:马上训练。</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>树叶</translation>
    </message>
    <message>
        <source>180 drawings, few of them labelled: label the rest with suggestions.</source>
        <translation>180 张图画,少数已标注:借助建议标注其余。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>240 short texts to a shop, few of them labelled: sort the rest.</source>
        <translation>240 条写给商店的短文,少数已标注:给其余分类。</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>海滩</translation>
    </message>
    <message>
        <source>60 drawn pictures with shells and starfish in boxes, some still to be marked.</source>
        <translation>60 张画有贝壳和海星方框的图片,还有一些待标注。</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>船只</translation>
    </message>
    <message>
        <source>40 short passages with questions, most of them answered: find the other answers.</source>
        <translation>40 篇带问题的短文,多数已回答:找出其余答案。</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张图片</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>个文本</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>个问题</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>张图片</translation>
    </message>
    <message>
        <source>image</source>
        <translation>张图片</translation>
    </message>
    <message>
        <source>text</source>
        <translation>个文本</translation>
    </message>
    <message>
        <source>question</source>
        <translation>个问题</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>张图片</translation>
    </message>
    <message>
        <source>original files</source>
        <translation>原始文件</translation>
    </message>
    <message>
        <source>original file</source>
        <translation>原始文件</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>test split</source>
        <translation>测试部分</translation>
    </message>
    <message>
        <source>cross-validation</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>cross-validation inside the training split</source>
        <translation>训练部分内的交叉验证</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>完全匹配</translation>
    </message>
    <message>
        <source>mAP50</source>
        <translation>mAP50</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏掉</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>凭空</translation>
    </message>
    <message>
        <source>badly placed</source>
        <translation>位置不准</translation>
    </message>
    <message>
        <source>wrong class</source>
        <translation>类别错误</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>assemble</source>
        <translation>组装</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>convert the network</source>
        <translation>转换网络</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>learn the head</source>
        <translation>学习头部</translation>
    </message>
    <message>
        <source>near-duplicates</source>
        <translation>近似重复项</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>measure the speed</source>
        <translation>测速</translation>
    </message>
    <message>
        <source>parity</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>open the model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>tune</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>tune by pairs</source>
        <translation>按样本对微调</translation>
    </message>
    <message>
        <source>fold {} of {}</source>
        <translation>第 {} 折，共 {} 折</translation>
    </message>
    <message>
        <source>epoch {} of {}</source>
        <translation>第 {} 轮，共 {} 轮</translation>
    </message>
    <message>
        <source>practise on your passages</source>
        <translation>用您的文章练习</translation>
    </message>
    <message>
        <source>put the tokenizer inside</source>
        <translation>放入分词器</translation>
    </message>
    <message>
        <source>quantise the network</source>
        <translation>量化网络</translation>
    </message>
</context>
<context>
    <name>_Cards</name>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>here</source>
        <translation>已在本机</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>需下载</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Show the images of this class; its key labels the selected ones</source>
        <translation>显示这个类别的图片;它的按键标注所选图片</translation>
    </message>
    <message>
        <source>Change class {}</source>
        <translation>更改类别 {}</translation>
    </message>
    <message>
        <source>Rename, merge, colour, move, delete</source>
        <translation>重命名、合并、颜色、移动、删除</translation>
    </message>
</context>
<context>
    <name>_Text</name>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
</context>
</TS>
