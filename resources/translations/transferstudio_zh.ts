<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Advanced</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
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
        <source>How many times each sample is seen during fine-tuning</source>
        <translation>微调时每个样本使用的次数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed reproduces the same result</source>
        <translation>相同的种子会得到相同的结果</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Side length of the network&apos;s input in pixels; automatic follows the size of your images</source>
        <translation>网络输入的边长（像素）；“自动”按您的图像大小而定</translation>
    </message>
    <message>
        <source>Data augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Random crops, flips and colours of images, and left-out sentences of passages, during fine-tuning; helps with few samples</source>
        <translation>微调时随机裁剪、翻转和改变图像颜色，并随机略去文章中的句子；样本少时有帮助</translation>
    </message>
    <message>
        <source>Gradual unfreezing</source>
        <translation>逐步解冻</translation>
    </message>
    <message>
        <source>Starts with the last layers and unfreezes the lower ones during the first half of the epochs</source>
        <translation>最后几层先学，较低的层在前一半轮数中陆续加入</translation>
    </message>
    <message>
        <source>Self-supervised warm-up</source>
        <translation>自监督预热</translation>
    </message>
    <message>
        <source>Questions only: first trains on fill-in-the-gap questions from your own passages; automatic does so if few are answered</source>
        <translation>仅用于问答：先用从您的文章生成的填空题训练；“自动”则在已回答的问题很少时进行</translation>
    </message>
    <message>
        <source>8-bit network</source>
        <translation>8 位网络</translation>
    </message>
    <message>
        <source>Quick only: about twice as fast, nearly as accurate, a quarter of the size</source>
        <translation>仅用于“快速”：速度约两倍，准确率相近，大小为四分之一</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Do you need more labels?</source>
        <translation>需要更多标签吗？</translation>
    </message>
    <message>
        <source>Compares the networks, forecasts what more labels bring, and finds labels that may be wrong.</source>
        <translation>比较网络，预测增加标签的效果，并找出可能有误的标签。</translation>
    </message>
    <message>
        <source>Computed from the samples that teach, not from the test set</source>
        <translation>根据训练样本计算，不使用测试集</translation>
    </message>
    <message>
        <source>Get advice</source>
        <translation>获取建议</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Networks cross-validated on {} samples, balanced over the classes.</source>
        <translation>网络在 {} 个样本上交叉验证，各类别数量均衡。</translation>
    </message>
    <message>
        <source>Networks cross-validated on all {} samples.</source>
        <translation>网络在全部 {} 个样本上做了交叉验证。</translation>
    </message>
    <message>
        <source>{}: {} ({} – {})</source>
        <translation>{}：{}（{} – {}）</translation>
    </message>
    <message>
        <source>{}, recommended: the cheapest that is not clearly worse</source>
        <translation>{}，推荐：并非明显更差的网络中最省资源的</translation>
    </message>
    <message>
        <source>The learning curve is flat: more labels like these would hardly help.</source>
        <translation>学习曲线已趋平：再增加同类标签几乎没有帮助。</translation>
    </message>
    <message>
        <source>Forecast from heads trained on {} parts of {} labels, with 90 % bands.</source>
        <translation>根据 {} 个子集（共 {} 个标签）训练的头部预测，附 90 % 区间。</translation>
    </message>
    <message>
        <source>{} more labels: {} percentage points ({} to {})</source>
        <translation>再加 {} 个标签：{} 个百分点（{} 至 {}）</translation>
    </message>
    <message>
        <source>{}; most errors are in {}</source>
        <translation>{}；大多数错误出现在 {}</translation>
    </message>
    <message>
        <source>A head disagrees with {} of {} labels: show the least likely first</source>
        <translation>头部不认同 {} 个标签（共 {} 个）：先显示最不可能的</translation>
    </message>
    <message>
        <source>Labels that may be wrong</source>
        <translation>可能有误的标签</translation>
    </message>
    <message>
        <source>No label looks wrong.</source>
        <translation>没有看起来有误的标签。</translation>
    </message>
    <message>
        <source>{}, {} MB of memory</source>
        <translation>{}，占用内存 {} MB</translation>
    </message>
    <message>
        <source>{}, {} ms per sample, {} MB of memory</source>
        <translation>{}，每个样本 {} 毫秒，占用内存 {} MB</translation>
    </message>
    <message>
        <source>{}, not installed: perhaps {} (95 % interval {} – {}), estimated from its accuracy on ImageNet; {} × the computation of {}</source>
        <translation>{}，未安装：可能为 {}（95 % 区间 {} – {}），根据其在 ImageNet 上的准确率估计；计算量为 {} 倍于 {}</translation>
    </message>
    <message>
        <source>About {} of {} labels are probably wrong: show the least likely first</source>
        <translation>{} 个标签可能有误（共 {} 个）：先显示最不可能的</translation>
    </message>
</context>
<context>
    <name>AnsweringRun</name>
    <message>
        <source>best score</source>
        <translation>分数最高</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>latest that was not stopped</source>
        <translation>最新的未停止训练</translation>
    </message>
    <message>
        <source>knows the current classes</source>
        <translation>了解当前的类别</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>By default, the best of the comparable runs is used; choose another one here</source>
        <translation>默认使用可比较的运行中最好的一次；可在此另选</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
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
        <source>installed</source>
        <translation>已在本机</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>需下载</translation>
    </message>
    <message>
        <source>{}, non-commercial</source>
        <translation>{}，不可商用</translation>
    </message>
    <message>
        <source>{} (historical)</source>
        <translation>{}（历史）</translation>
    </message>
    <message>
        <source>{} languages</source>
        <translation>{} 种语言</translation>
    </message>
</context>
<context>
    <name>BlockSlider</name>
    <message>
        <source>How many of the last blocks are trainable</source>
        <translation>最后多少个模块可训练</translation>
    </message>
    <message>
        <source>Drag to the left to train more blocks</source>
        <translation>向左拖动以训练更多模块</translation>
    </message>
    <message>
        <source>Loading the network …</source>
        <translation>正在加载网络…</translation>
    </message>
    <message>
        <source>{} of {} blocks is trainable: {} of {} million parameters</source>
        <translation>{} / {} 个模块可训练：{} / {} 百万参数</translation>
    </message>
    <message>
        <source>{} of {} blocks are trainable: {} of {} million parameters</source>
        <translation>{} / {} 个模块可训练：{} / {} 百万参数</translation>
    </message>
</context>
<context>
    <name>BoxEditor</name>
    <message>
        <source>{}: {} × {} pixels. Digits change its class, arrows nudge it, Delete removes it.</source>
        <translation>{}：{} × {} 像素。数字键改类别，方向键微移，Delete 删除。</translation>
    </message>
    <message>
        <source>What is it? Click a class, press its digit, or type its name.</source>
        <translation>这是什么？点击一个类别、按它的数字键，或输入它的名称。</translation>
    </message>
    <message>
        <source>What is it? Press C and type the name of its class.</source>
        <translation>这是什么？按 C 并输入它的类别名称。</translation>
    </message>
    <message>
        <source>1 suggested: Enter or a click accepts it, X rejects it.</source>
        <translation>建议了 1 个：按 Enter 或点击接受，按 X 拒绝。</translation>
    </message>
    <message>
        <source>{} suggested: Enter accepts all, a click one of them, X rejects them.</source>
        <translation>建议了 {} 个：Enter 全部接受，点击接受一个，X 拒绝。</translation>
    </message>
    <message>
        <source>{} boxes.</source>
        <translation>{} 个方框。</translation>
    </message>
    <message>
        <source>1 box.</source>
        <translation>1 个方框。</translation>
    </message>
    <message>
        <source>Marked as empty.</source>
        <translation>已标为空。</translation>
    </message>
    <message>
        <source>Not labelled yet: draw a box around each object. E: no objects. S: suggestions.</source>
        <translation>尚未标注：在每个物体周围画一个方框。E：没有物体，S：建议。</translation>
    </message>
    <message>
        <source>This image has boxes. Delete them first, then press E to mark it as empty.</source>
        <translation>这张图像中有方框。请先删除它们，然后按 E 标记为没有物体。</translation>
    </message>
    <message>
        <source>{} boxes copied.</source>
        <translation>已复制 {} 个方框。</translation>
    </message>
    <message>
        <source>1 box copied.</source>
        <translation>已复制 1 个方框。</translation>
    </message>
    <message>
        <source>Nothing to paste: copy a box first.</source>
        <translation>没有可粘贴的内容：请先复制一个方框。</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Show what the latest model detects here (S)</source>
        <translation>显示最新模型在这里检测到的（S）</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>Turn the suggestions into boxes (Enter)</source>
        <translation>把建议变成方框（Enter）</translation>
    </message>
    <message>
        <source>No objects</source>
        <translation>没有物体</translation>
    </message>
    <message>
        <source>There are no objects in this image (E)</source>
        <translation>此图像中没有物体（E）</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Repeat the boxes of the previous image (R)</source>
        <translation>重复上一张图像的方框（R）</translation>
    </message>
    <message>
        <source>Delete box</source>
        <translation>删除方框</translation>
    </message>
    <message>
        <source>Delete the selected box (Delete)</source>
        <translation>移除选中的方框（Delete）</translation>
    </message>
    <message>
        <source>The class of the selected box and of the next ones (C)</source>
        <translation>所选方框及之后方框的类别（C）</translation>
    </message>
    <message>
        <source>Class …</source>
        <translation>类别…</translation>
    </message>
</context>
<context>
    <name>BoxFolder</name>
    <message>
        <source>As a table, or as COCO</source>
        <translation>保存为表格或 COCO</translation>
    </message>
    <message>
        <source>Objects found in the folder</source>
        <translation>在文件夹中找到的物体</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
</context>
<context>
    <name>BoxResult</name>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>By class and size</source>
        <translation>按类别和大小</translation>
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
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Confusion matrix (rows: label, columns: prediction)</source>
        <translation>混淆矩阵（行：标签，列：预测）</translation>
    </message>
    <message>
        <source>F1 by confidence threshold</source>
        <translation>不同置信度阈值下的 F1</translation>
    </message>
    <message>
        <source>Precision (vertical) against recall (horizontal)</source>
        <translation>精确率（纵轴）与召回率（横轴）</translation>
    </message>
    <message>
        <source>mAP50 (95 % confidence interval {} – {}), measured on {} images: {}</source>
        <translation>mAP50（95% 置信区间 {} – {}），在 {} 张图像上测得：{}</translation>
    </message>
    <message>
        <source>{}: mAP 50–95, which is stricter about the fit ({} – {})</source>
        <translation>{}：mAP 50–95，对方框的贴合要求更严格（{} – {}）</translation>
    </message>
    <message>
        <source>Confidence threshold {}: F1 {}</source>
        <translation>置信度阈值 {}：F1 {}</translation>
    </message>
    <message>
        <source>Calibration error (ECE): {}</source>
        <translation>校准误差（ECE）：{}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>F1 is {} at {}</source>
        <translation>F1 为 {}，阈值 {}</translation>
    </message>
    <message>
        <source>Average precision: {}</source>
        <translation>平均精确率（AP）：{}</translation>
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
        <source>{} × {}</source>
        <translation>{} × {}</translation>
    </message>
    <message>
        <source>Show these images</source>
        <translation>显示这些图像</translation>
    </message>
    <message>
        <source>None: every box was found.</source>
        <translation>没有：每个方框都找到了。</translation>
    </message>
    <message>
        <source>{} predicted as {}</source>
        <translation>{} 被预测为 {}</translation>
    </message>
</context>
<context>
    <name>BoxTry</name>
    <message>
        <source>The image with the detected objects</source>
        <translation>图像及找到的物体</translation>
    </message>
    <message>
        <source>Minimum confidence of the boxes shown</source>
        <translation>显示方框所需的置信度</translation>
    </message>
    <message>
        <source>{}: predicting …</source>
        <translation>{}：正在预测…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>{}, {} ms</source>
        <translation>{}，{} 毫秒</translation>
    </message>
    <message>
        <source>{} · label: {}</source>
        <translation>{} · 标签：{}</translation>
    </message>
    <message>
        <source>Boxes with a confidence of {} or more</source>
        <translation>置信度不低于 {} 的方框</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 个物体</translation>
    </message>
    <message>
        <source>{} objects</source>
        <translation>{} 个物体</translation>
    </message>
    <message>
        <source>No object was found.</source>
        <translation>没有找到物体。</translation>
    </message>
    <message>
        <source>Drop an image, a folder or a video here</source>
        <translation>把图像、文件夹或视频拖到这里</translation>
    </message>
    <message>
        <source>Detected objects</source>
        <translation>检测到的物体</translation>
    </message>
</context>
<context>
    <name>ByMouse</name>
    <message>
        <source>{} selected</source>
        <translation>已选 {} 个</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>这一个</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>清除答案</translation>
    </message>
    <message>
        <source>Clear label</source>
        <translation>清除标签</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep the label</source>
        <translation>保留标签</translation>
    </message>
    <message>
        <source>Show similar</source>
        <translation>显示相似样本</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Accept the suggestions</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>Accept “{}”</source>
        <translation>接受“{}”</translation>
    </message>
    <message>
        <source>Delete box</source>
        <translation>删除方框</translation>
    </message>
    <message>
        <source>1 selected</source>
        <translation>已选 1 个</translation>
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
        <source>Try this image</source>
        <translation>试这张图像</translation>
    </message>
    <message>
        <source>Predict this image</source>
        <translation>预测这张图像</translation>
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
        <source>Installed weights only</source>
        <translation>仅显示权重已在本机的</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>可商用</translation>
    </message>
    <message>
        <source>Fewer than 30 million parameters</source>
        <translation>少于 3000 万参数</translation>
    </message>
    <message>
        <source>Measure the speed here</source>
        <translation>在此测速</translation>
    </message>
    <message>
        <source>Takes a second, or longer if the network has to be downloaded</source>
        <translation>需要一秒，要下载的网络再多一些时间</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>卡片视图</translation>
    </message>
    <message>
        <source>As cards (Ctrl+B)</source>
        <translation>卡片视图（Ctrl+B）</translation>
    </message>
    <message>
        <source>Licence: {}. {} {}</source>
        <translation>许可证：{}。{} {}</translation>
    </message>
    <message>
        <source>Own network…</source>
        <translation>自己的网络…</translation>
    </message>
    <message>
        <source>A folder with the config.json and weights of a timm or transformers network, laid out as on the Hugging Face Hub</source>
        <translation>含有 timm 或 transformers 网络的 config.json 和权重的文件夹，布局与 Hugging Face Hub 相同</translation>
    </message>
    <message>
        <source>A folder with your own network</source>
        <translation>含有您自己网络的文件夹</translation>
    </message>
    <message>
        <source>Pre-trained on {}</source>
        <translation>预训练数据：{}</translation>
    </message>
    <message>
        <source>on a CPU: {}</source>
        <translation>在 CPU 上：{}</translation>
    </message>
</context>
<context>
    <name>ClassCounts</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>ClassFolder</name>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>用于电子表格</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>需检查</translation>
    </message>
    <message>
        <source>Whether these images are like the training data, and how they differ</source>
        <translation>这些图像是否与训练数据相似，以及有何不同</translation>
    </message>
    <message>
        <source>Compare with the training data</source>
        <translation>与训练数据比较</translation>
    </message>
    <message>
        <source>{} to check</source>
        <translation>{} 个需检查</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>正在比较……</translation>
    </message>
    <message>
        <source>Comparing with the training data</source>
        <translation>正在与训练数据比较</translation>
    </message>
</context>
<context>
    <name>ClassLine</name>
    <message>
        <source>Class name, then Enter</source>
        <translation>类别名称，然后 Enter</translation>
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
        <source>A label field is a question that is asked about every sample</source>
        <translation>标签字段是针对每个样本提出的一个问题</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>+ Add class, then Enter</source>
        <translation>+ 添加类别，然后 Enter</translation>
    </message>
    <message>
        <source>Name of a new class</source>
        <translation>新类别的名称</translation>
    </message>
    <message>
        <source>Add a class (N)</source>
        <translation>添加类别（N）</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <source>Sort the classes</source>
        <translation>类别排序</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>按原有顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Most labels first</source>
        <translation>已标注最多的在前</translation>
    </message>
    <message>
        <source>Fewest labels first</source>
        <translation>已标注最少的在前</translation>
    </message>
    <message>
        <source>No classes yet. Draw a box, then name its class here.</source>
        <translation>还没有类别。先画一个方框，然后在这里给它的类别命名。</translation>
    </message>
    <message>
        <source>No classes yet. Add two or more, then label with the keys 1 to 9 and 0.</source>
        <translation>还没有类别。请添加两个以上，然后用 1 到 9 和 0 键标注。</translation>
    </message>
    <message>
        <source>Use plain words as class names: the first suggestions are based on them.</source>
        <translation>请用普通的词作类别名称：最初的建议以名称为依据。</translation>
    </message>
    <message>
        <source>Detect objects in these images instead of classifying each image as a whole</source>
        <translation>在这些图像中检测物体，而不是对整张图像分类</translation>
    </message>
    <message>
        <source>Draw boxes instead</source>
        <translation>改为画方框</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>合并到…</translation>
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
        <source>Move to the top</source>
        <translation>移到最前</translation>
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
        <source>New class name</source>
        <translation>类别的新名称</translation>
    </message>
    <message>
        <source>Merge the classes?</source>
        <translation>合并类别？</translation>
    </message>
    <message>
        <source>A class “{}” already exists. Merge “{}” into it?</source>
        <translation>已有类别“{}”。要把“{}”合并进去吗？</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
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
        <source>What else do you want to label in each sample? For example: quality</source>
        <translation>每个样本还要标注什么？例如：质量</translation>
    </message>
    <message>
        <source>Another label field</source>
        <translation>另一个标签字段</translation>
    </message>
</context>
<context>
    <name>ClassPicker</name>
    <message>
        <source>Name of the first class, then Enter</source>
        <translation>第一个类别的名称，然后按 Enter</translation>
    </message>
    <message>
        <source>Find or add a class</source>
        <translation>查找或添加类别</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>+ Add “{}”</source>
        <translation>+ 添加“{}”</translation>
    </message>
</context>
<context>
    <name>ClassRows</name>
    <message>
        <source>{}: {} labelled</source>
        <translation>{}：已标注 {} 个</translation>
    </message>
    <message>
        <source>{}, key {}</source>
        <translation>{}，按键 {}</translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>ClassificationResult</name>
    <message>
        <source>Confusion matrix (rows: label, columns: prediction)</source>
        <translation>混淆矩阵（行：标签，列：预测）</translation>
    </message>
    <message>
        <source>Most frequent confusions</source>
        <translation>最常见的混淆</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>The label field whose scores are shown</source>
        <translation>显示其分数的标签字段</translation>
    </message>
    <message>
        <source>This run was trained on several label fields; choose whose scores to show</source>
        <translation>此次运行同时学习了多个标签字段；请选择要查看哪个的分数</translation>
    </message>
    <message>
        <source>Expected calibration error: the gap between confidence and accuracy</source>
        <translation>期望校准误差（ECE）：置信度与准确率之间的差距</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>accuracy (95 % confidence interval {} – {}), measured on {} {}: {}</source>
        <translation>准确率（95% 置信区间 {} – {}），在 {} {}上测得：{}</translation>
    </message>
    <message>
        <source>Calibration error (ECE): {}</source>
        <translation>校准误差（ECE）：{}</translation>
    </message>
    <message>
        <source>The {} worst</source>
        <translation>最差的 {} 个</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Of the samples of this class, the share that was predicted as it</source>
        <translation>该类样本中被识别出的比例</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Of the samples predicted as this class, the share that belongs to it</source>
        <translation>被预测为该类的样本中确属该类的比例</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>How many samples of this class were evaluated</source>
        <translation>该类有多少样本参与评分</translation>
    </message>
    <message>
        <source>{} predicted as {}</source>
        <translation>{} 被预测为 {}</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close?</source>
        <translation>关闭吗？</translation>
    </message>
    <message>
        <source>“{}” is still running.</source>
        <translation>“{}”仍在进行。</translation>
    </message>
    <message>
        <source>“{}” has not started and would be discarded.</source>
        <translation>“{}”尚未开始，将被放弃。</translation>
    </message>
    <message>
        <source>Don’t close</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>Resume next time</source>
        <translation>下次继续</translation>
    </message>
    <message>
        <source>Stop, keep the best</source>
        <translation>停止，保留最好的</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Validation accuracy of the compared runs</source>
        <translation>所比较的运行的验证准确率</translation>
    </message>
    <message>
        <source>Run {} has no curve: it was not evaluated on a validation set after each epoch.</source>
        <translation>运行 {} 没有曲线：没有在每轮之后用验证样本测量。</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Run {}</source>
        <translation>运行 {}</translation>
    </message>
    <message>
        <source>Runs {} and {} were evaluated on different samples and cannot be compared.</source>
        <translation>运行 {} 和 {} 是用不同样本评分的，无法比较。</translation>
    </message>
    <message>
        <source>Run {} compared with run {}: {} points ({}) on the same {} samples. The difference is clear.</source>
        <translation>运行 {} 对运行 {}：{} 个百分点（{}），同样的 {} 个样本。差别明显。</translation>
    </message>
    <message>
        <source>Run {} compared with run {}: {} points ({}) on the same {} samples. This may be chance.</source>
        <translation>运行 {} 对运行 {}：{} 个百分点（{}），同样的 {} 个样本。可能是偶然。</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message>
        <source>Confusion matrix of {} classes, {} mistakes</source>
        <translation>{} 个类别的混淆矩阵，{} 个错误</translation>
    </message>
    <message>
        <source>Click a cell to see its images</source>
        <translation>点击格子查看其中的图像</translation>
    </message>
    <message>
        <source>Label: {}</source>
        <translation>标签：{}</translation>
    </message>
    <message>
        <source>Prediction: {}</source>
        <translation>预测：{}</translation>
    </message>
    <message>
        <source>{} of {}. Click to show the samples.</source>
        <translation>{} / {}。点击查看样本。</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>{} × {} predicted as {}</source>
        <translation>{} × {}，被预测为 {}</translation>
    </message>
    <message>
        <source>Show these samples</source>
        <translation>显示这些样本</translation>
    </message>
    <message>
        <source>No confusions.</source>
        <translation>没有混淆。</translation>
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
        <source>Similar samples can be shown once the features have been computed.</source>
        <translation>计算完特征后即可显示相似样本。</translation>
    </message>
    <message>
        <source>Most similar first</source>
        <translation>最相似的在前</translation>
    </message>
    <message>
        <source>Every sample has a label.</source>
        <translation>每个样本都有标签。</translation>
    </message>
    <message>
        <source>There is nothing to label first: {}</source>
        <translation>没有需要优先标注的样本：{}</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表格视图</translation>
    </message>
    <message>
        <source>As a table (Ctrl+B)</source>
        <translation>表格视图（Ctrl+B）</translation>
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
        <source>No samples match these filters. Change them, or show all samples.</source>
        <translation>没有样本符合这些筛选条件。请更改条件，或显示全部样本。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>取消所有筛选</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>Drop a folder, a zip archive, a table, images or texts anywhere in this window. Imported samples appear here.</source>
        <translation>把文件夹、zip 压缩包、表格、图像或文本拖到窗口任意位置。正在导入的内容会显示在这里。</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>还没有样本</translation>
    </message>
    <message>
        <source>Space opens a question · A: the selection is the answer · U: no answer · S suggests · Q asks another · Page up, page down · X clears</source>
        <translation>空格打开问题 · A：所选即答案 · U：没有答案 · S 建议 · Q 再问一个 · Page up、page down · X 清除</translation>
    </message>
    <message>
        <source>Space opens an image · drag draws a box · 1–9 and 0 or C: its class · S suggests, Enter accepts · E: no objects · R repeats · Page up, page down</source>
        <translation>空格打开图像 · 拖动画方框 · 1–9、0 或 C：类别 · S 建议，Enter 接受 · E：没有物体 · R 重复 · Page up、page down</translation>
    </message>
    <message>
        <source>1–9 and 0 label · C chooses a class · Enter accepts · X clears · Space enlarges · Ctrl+Z undoes · right-click for more</source>
        <translation>1–9 和 0 标注 · C 选择类别 · Enter 接受 · X 清除 · 空格放大 · Ctrl+Z 撤销 · 右键查看更多</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术细节</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>To report the problem</source>
        <translation>用于报告问题</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Show the log file</source>
        <translation>显示日志文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>The run to export</source>
        <translation>要导出的运行</translation>
    </message>
    <message>
        <source>8-bit version as well</source>
        <translation>同时生成 8 位版本</translation>
    </message>
    <message>
        <source>File with built-in tokenizer</source>
        <translation>内置分词器的文件</translation>
    </message>
    <message>
        <source>model-text.onnx takes plain text; it needs onnxruntime-extensions where it runs</source>
        <translation>model-text.onnx 直接接收文本；运行处需要 onnxruntime-extensions</translation>
    </message>
    <message>
        <source>About a quarter of the size and often twice as fast; both are measured here so that you can choose</source>
        <translation>大小约四分之一，速度往往两倍；两者都在此测量，供您选择</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型说明卡</translation>
    </message>
    <message>
        <source>Train a network first (Model pane).</source>
        <translation>请先训练一个网络（“模型”页）。</translation>
    </message>
    <message>
        <source>Exporting {}</source>
        <translation>正在导出 {}</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>您将得到</translation>
    </message>
    <message>
        <source>{}, {}, {} {} ({} – {})</source>
        <translation>{}，{}，{} {}（{} – {}）</translation>
    </message>
    <message>
        <source>The export gets its own folder, “{}”, inside the one you choose.</source>
        <translation>它会在您选择的文件夹中得到自己的文件夹“{}”。</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>还没有可导出的</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Replace the older export?</source>
        <translation>替换较早的导出？</translation>
    </message>
    <message>
        <source>An export of this run to “{}” is still running or queued. If it is replaced, all its files are deleted.</source>
        <translation>此运行到“{}”的导出仍在进行或等待。如果替换，其所有文件都会被删除。</translation>
    </message>
    <message>
        <source>“{}” contains an older export of this run. If it is replaced, all its files are deleted.</source>
        <translation>“{}”中有此次运行的较早导出。如果替换，其中的所有文件都会删除。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The small edition cannot export: this needs the trained network.</source>
        <translation>小型版不能导出：这需要训练好的网络。</translation>
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
        <source>model.onnx and tokenizer.json take a passage and a question; predict.py beside them finds the answer.</source>
        <translation>model.onnx 和 tokenizer.json 接收文章和问题，旁边的 predict.py 找出答案。</translation>
    </message>
    <message>
        <source>model.onnx takes images of any size and returns boxes in image pixels with calibrated scores: scaling, network and non-maximum suppression are built in.</source>
        <translation>model.onnx 接收任意大小的原始图像，返回以像素表示的方框和校准后的置信度：缩放、网络和非极大值抑制都在其中。</translation>
    </message>
    <message>
        <source>model.onnx and tokenizer.json take texts and return calibrated probabilities: mask, network and labels are built in.</source>
        <translation>model.onnx 和 tokenizer.json 接收文本，返回校准后的概率：掩码、网络和标签都在其中。</translation>
    </message>
    <message>
        <source>model.onnx takes images of any size and returns calibrated probabilities: scaling, network and labels are built in.</source>
        <translation>model.onnx 接收任意大小的原始图像，返回校准后的概率：缩放、网络和标签都在其中。</translation>
    </message>
    <message>
        <source>Before the export, the file and the trained network are compared on the whole test set; if they disagree, nothing is written.</source>
        <translation>导出之前，会在整个测试集上比较文件与训练好的网络；若不一致，则不写入任何内容。</translation>
    </message>
    <message>
        <source>This run has no test set. Before the export, the file and the trained network are compared on all labelled {} instead; if they disagree, nothing is written.</source>
        <translation>此次运行没有测试集。导出之前，改为在每一{}（限已标注的）上比较文件与训练好的网络；若不一致，则不写入任何内容。</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message>
        <source>What was exported</source>
        <translation>导出的内容</translation>
    </message>
    <message>
        <source>Open folder</source>
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
        <source>Folder: {}</source>
        <translation>文件夹：{}</translation>
    </message>
    <message>
        <source>Verified: {}</source>
        <translation>已验证：{}</translation>
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
        <source>latency here</source>
        <translation>本机延迟</translation>
    </message>
    <message>
        <source>{} code copied to the clipboard.</source>
        <translation>{} 代码已复制到剪贴板。</translation>
    </message>
    <message>
        <source>no test set</source>
        <translation>无测试集</translation>
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
        <source>Sort order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>所有划分</translation>
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
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>1 changed: refresh</source>
        <translation>1 个已更改：刷新</translation>
    </message>
    <message>
        <source>{} changed: refresh</source>
        <translation>{} 个已更改：刷新</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>所有问题</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
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
        <source>Most informative first</source>
        <translation>信息量最大优先</translation>
    </message>
    <message>
        <source>Most confident first</source>
        <translation>置信度从高到低</translation>
    </message>
    <message>
        <source>Least confident first</source>
        <translation>置信度从低到高</translation>
    </message>
    <message>
        <source>By name, descending</source>
        <translation>按名称，降序</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>按文本</translation>
    </message>
    <message>
        <source>By text, descending</source>
        <translation>按文本，降序</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>By label, descending</source>
        <translation>按标签，降序</translation>
    </message>
    <message>
        <source>Fewest boxes first</source>
        <translation>方框从少到多</translation>
    </message>
    <message>
        <source>Most boxes first</source>
        <translation>方框从多到少</translation>
    </message>
    <message>
        <source>By suggestion</source>
        <translation>按建议</translation>
    </message>
    <message>
        <source>By suggestion, descending</source>
        <translation>按建议，降序</translation>
    </message>
    <message>
        <source>By split</source>
        <translation>按划分</translation>
    </message>
    <message>
        <source>By split, descending</source>
        <translation>按划分，降序</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>从小到大</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
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
        <source>Hide samples that no longer match the filters, and show those that do (F5)</source>
        <translation>隐藏不再符合筛选条件的样本，显示符合的样本（F5）</translation>
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
        <source>Possibly mislabelled</source>
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
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>contains “{}”</source>
        <translation>包含“{}”</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Predictions for the folder</source>
        <translation>文件夹的预测</translation>
    </message>
    <message>
        <source>Select a row to open its image</source>
        <translation>选择一行以打开其图像</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>To a file</source>
        <translation>存为文件</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} 个文件</translation>
    </message>
    <message>
        <source>Predicting {}</source>
        <translation>正在预测 {}</translation>
    </message>
    <message>
        <source>{}: {} images</source>
        <translation>{}：{} 张图像</translation>
    </message>
    <message>
        <source>{} (cancelled, the rest was not processed)</source>
        <translation>{}（已取消，其余未处理）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>GainCard</name>
    <message>
        <source>Gain from transfer learning</source>
        <translation>迁移学习的收益</translation>
    </message>
    <message>
        <source>Compare with training from scratch</source>
        <translation>与从零开始训练比较</translation>
    </message>
    <message>
        <source>Train the same network from random weights, as a run of its own, and compare</source>
        <translation>用随机权重训练同一网络（作为单独的运行）并比较</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>One of the possible labels of a sample, such as ant or bee.</source>
        <translation>样本可以得到的名称之一，例如蚂蚁或蜜蜂。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>One row per label, one column per prediction; everything off the diagonal is a mistake.</source>
        <translation>每行一个标签，每列一个预测；对角线以外的都是错误。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>One pass over all training samples.</source>
        <translation>对所有训练样本的一次遍历。</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>完全匹配</translation>
    </message>
    <message>
        <source>The share of questions answered word for word (ignoring capitals, punctuation and articles).</source>
        <translation>答案逐字一致的问题所占比例（不计大小写、标点和冠词）。</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The share of all test samples that are predicted correctly.</source>
        <translation>预测正确的测试样本占全部测试样本的比例。</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>边界框</translation>
    </message>
    <message>
        <source>The smallest rectangle around an object.</source>
        <translation>包围物体的最小矩形。</translation>
    </message>
    <message>
        <source>How well confidence matches accuracy: of all predictions with 80 % confidence, 80 % should be correct.</source>
        <translation>置信度与准确率的相符程度：置信度为 80% 的预测中，应有 80% 是对的。</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>校准误差（ECE）</translation>
    </message>
    <message>
        <source>The average difference between confidence and accuracy; 0 is best.</source>
        <translation>置信度与准确率的平均差距；0 为最好。</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>With few labels, the samples are divided into folds; each fold is predicted by a model trained on the others, and all results are pooled.</source>
        <translation>标签少时把样本分成几折；每一折由在其余各折上训练的模型预测，所有结果都计入。</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall. For questions, it measures the overlap in words between the predicted and the true answer; macro F1 is the mean over all classes; for boxes, it is measured at one confidence threshold.</source>
        <translation>精确率和召回率的调和平均。对于问答，计算预测答案与真实答案共有的词；宏平均 F1 是所有类别的平均；对于方框，在某一置信度阈值下测量。</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>32-bit numbers, used for training; the exported file uses them unless you choose int8.</source>
        <translation>32 位浮点数，网络训练时使用；除非选择 int8，导出的文件也使用它。</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>冻结层</translation>
    </message>
    <message>
        <source>Layers that keep what they learnt in pre-training; only the other layers are trained on your samples.</source>
        <translation>保留从数百万样例中学到内容的层；只有其余的层从您的样本学习。</translation>
    </message>
    <message>
        <source>GMACs</source>
        <translation>GMAC</translation>
    </message>
    <message>
        <source>Billions of multiply–accumulate operations per image: twice as many take about twice as long.</source>
        <translation>一张图像所需的乘法次数（十亿）：两倍的次数约需两倍的时间。</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>分类头</translation>
    </message>
    <message>
        <source>The new output layer, which maps the network&apos;s features to your classes.</source>
        <translation>新的最后一层，把网络看到的变成您的类别。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>How much of a sample the network sees: the side length of the image in pixels, or the length of the text in tokens.</source>
        <translation>网络能看到样本的多少：图像边长（像素），或文本长度（词片）。</translation>
    </message>
    <message>
        <source>8 bit (int8)</source>
        <translation>8 位（int8）</translation>
    </message>
    <message>
        <source>Numbers rounded to 256 levels: a quarter of the size and often faster, at a small cost in accuracy.</source>
        <translation>数字取整为 256 级：大小为四分之一，往往更快，代价是少许准确率。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What a sample is, as stated by you. The program&apos;s predictions are only suggestions until you accept them.</source>
        <translation>您对样本的判定。程序的预测在您接受之前只是建议。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far the weights move in each training step: large is fast but coarse, small is slow but fine.</source>
        <translation>每一步学习中网络变化多大：大则快而粗，小则慢而细。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>What the network&apos;s authors allow: some forbid commercial use.</source>
        <translation>网络作者允许什么：有些禁止商用。</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Small low-rank matrices are trained beside each weight matrix and merged into it at the end.</source>
        <translation>在每个权重矩阵旁训练小的低秩矩阵，最后加到权重上。</translation>
    </message>
    <message>
        <source>Mean average precision over all classes and confidence thresholds: mAP50 counts a box as correct if it overlaps the true box by at least 50 % (intersection over union); mAP 50–95 also demands a close fit.</source>
        <translation>所有类别和置信度阈值上的平均精度均值：mAP50 把与真实方框重叠至少 50%（交并比）的方框算作正确；mAP 50–95 还要求方框贴合。</translation>
    </message>
    <message>
        <source>Quick, Balanced, Full, Contrastive</source>
        <translation>快速、均衡、全量微调、对比</translation>
    </message>
    <message>
        <source>How much is trained: only a new output layer; the last blocks too; every layer; or every layer by contrastive fine-tuning, which pulls samples of one class together.</source>
        <translation>训练多少：只训练新的分类头；也训练最后几个模块；训练每一层；或用对比微调训练每一层，使同类样本互相靠近。</translation>
    </message>
    <message>
        <source>Of everything predicted as this class, the share that really is.</source>
        <translation>预测为这个类别的样本中，真正属于它的比例。</translation>
    </message>
    <message>
        <source>Of everything that really is this class, the share that was found.</source>
        <translation>真正属于这个类别的样本中，被找到的比例。</translation>
    </message>
    <message>
        <source>The initial value of the random number generator: the same seed reproduces the same result.</source>
        <translation>随机数的起始值：相同的种子会得到相同的结果。</translation>
    </message>
    <message>
        <source>The network is trained on the training set, the validation set is used to choose the best epoch, and the test set is used only to measure.</source>
        <translation>网络用训练集训练，验证集用于选择最佳的一轮，测试集只用于测量。</translation>
    </message>
    <message>
        <source>A label proposed by the preview model; it has a dashed outline and does not count as a label until you accept it.</source>
        <translation>预览模型提出的标签；以虚线显示，在您接受之前不算标签。</translation>
    </message>
    <message>
        <source>Temperature scaling</source>
        <translation>温度缩放</translation>
    </message>
    <message>
        <source>Confidences are rescaled on held-out samples so that they match accuracy; the predictions do not change.</source>
        <translation>用留出的样本重新缩放置信度，使其与准确率相符；预测保持不变。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>The confidence above which a prediction counts: a higher threshold gives fewer false positives but misses more.</source>
        <translation>预测从多高的置信度起算数：越高，错误越少，漏掉的越多。</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>Splits a text into the tokens that the network knows; it belongs to the network and is exported with it.</source>
        <translation>把文本切成网络认识的词片；它属于网络，并随网络一起导出。</translation>
    </message>
    <message>
        <source>Validation curve</source>
        <translation>验证曲线</translation>
    </message>
    <message>
        <source>Loss or accuracy on the validation set after each epoch: once it stops improving, more training does not help.</source>
        <translation>每轮之后验证集上的损失或准确率：不再改善之后，继续训练也没有收获。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>With few samples, the score is uncertain: this is its 95 % confidence interval.</source>
        <translation>样本少时分数不确定：这是它的 95% 置信区间。</translation>
    </message>
    <message>
        <source>How wrong the predictions are, given their confidence; it should fall. If it rises on the validation set while it falls on the training set, the network is overfitting.</source>
        <translation>预测连同其置信度错得多厉害；应当下降。若训练损失下降而验证损失上升，说明过拟合。</translation>
    </message>
    <message>
        <source>mAP</source>
        <translation>mAP</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型说明卡</translation>
    </message>
    <message>
        <source>One page for everyone who uses the model: what it was trained on, how good it is, and what it is not intended for.</source>
        <translation>给使用模型的人的一页：教了它什么，做得多好，不适合做什么。</translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>Two samples so similar that one in the training set gives away the label of the other in the test set.</source>
        <translation>两个样本相似到训练中的一个会泄露测试中另一个的答案。</translation>
    </message>
    <message>
        <source>Network (backbone)</source>
        <translation>网络（骨干）</translation>
    </message>
    <message>
        <source>A network pre-trained on millions of images or texts; it already knows general features, so only a little has to be learnt.</source>
        <translation>别人用数百万样例训练的网络；它已认识通用特征，只需新学一点。</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>A file format for trained networks that runs on almost any computer, phone or server, without this program.</source>
        <translation>训练好的网络的文件格式，几乎能在任何计算机、手机或服务器上运行，不需要本程序。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>The weights of a network, in millions: more can represent more, but take more time and memory.</source>
        <translation>网络中的权重个数（百万）：多则表达能力强，但也更费时间和内存。</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>The exported file and the trained network were compared on the same samples and gave the same predictions.</source>
        <translation>导出的文件和训练好的网络在相同样本上比较，预测相同。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Training, validation, test</source>
        <translation>训练、验证、测试</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The file with the trained parameters of a network: installed, or downloaded once.</source>
        <translation>存有网络所学内容的文件：已在本机，或需下载一次。</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Classify images</source>
        <translation>图像分类</translation>
    </message>
    <message>
        <source>One class per image</source>
        <translation>每张图像一个类别</translation>
    </message>
    <message>
        <source>Detect objects</source>
        <translation>目标检测</translation>
    </message>
    <message>
        <source>Boxes around each object</source>
        <translation>用框标出每个目标</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <source>From your own passages</source>
        <translation>从您自己的文章中</translation>
    </message>
    <message>
        <source>Classify texts</source>
        <translation>文本分类</translation>
    </message>
    <message>
        <source>Sentiment, topic, intent</source>
        <translation>情感、主题、意图</translation>
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
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>第一页</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>1 image is marked as empty. Is that intended?</source>
        <translation>1 张图像被标为空。这是有意的吗？</translation>
    </message>
    <message>
        <source>{} images are marked as empty. Is that intended?</source>
        <translation>{} 张图像被标为空。这是有意的吗？</translation>
    </message>
    <message>
        <source>The latest model detects {} objects that have no box, each with at least {} confidence. Were they missed?</source>
        <translation>最新模型找到 {} 个没有方框的物体，置信度均不低于 {}。是否遗漏了？</translation>
    </message>
    <message>
        <source>The latest model predicts another class for {} boxes, each with at least {} confidence. Are they mislabelled?</source>
        <translation>最新模型对 {} 个方框预测了其他类别，置信度均不低于 {}。标签是否有误？</translation>
    </message>
    <message>
        <source>{} images have two boxes around the same object</source>
        <translation>{} 张图像在同一物体上有两个方框</translation>
    </message>
    <message>
        <source>1 image has two boxes around the same object</source>
        <translation>1 张图像在同一物体上有两个方框</translation>
    </message>
    <message>
        <source>1 image is not labelled yet and is not used for training</source>
        <translation>1 张图像尚未标注，不用于训练</translation>
    </message>
    <message>
        <source>{} images are not labelled yet and are not used for training</source>
        <translation>{} 张图像尚未标注，不用于训练</translation>
    </message>
    <message>
        <source>{} boxes are smaller than {} pixels at {} × {}, too small to be detected reliably. A larger input helps</source>
        <translation>{} 个方框小于 {} 像素（{} × {} 时），太小而难以可靠检出。增大输入会有帮助</translation>
    </message>
    <message>
        <source>{} boxes, most of them {} of the longer image side</source>
        <translation>{} 个方框，多数占图像长边的 {}</translation>
    </message>
    <message>
        <source>{} boxes, most of them {} to {} of the longer image side (median {})</source>
        <translation>{} 个方框，多数占图像长边的 {} 到 {}（中位数 {}）</translation>
    </message>
    <message>
        <source>Most are {} times as wide as they are high</source>
        <translation>多数宽是高的 {} 倍</translation>
    </message>
    <message>
        <source>Most are {} to {} times as wide as they are high (median {})</source>
        <translation>多数的宽是高的 {} 到 {} 倍（中位数 {}）</translation>
    </message>
    <message>
        <source>{}: {}. Too few to learn from.</source>
        <translation>{}：{}。太少，难以学习。</translation>
    </message>
    <message>
        <source>{}: {}. More would help.</source>
        <translation>{}：{}。多一些会有帮助。</translation>
    </message>
    <message>
        <source>{}: smaller than {} pixels</source>
        <translation>{}：小于 {} 像素</translation>
    </message>
    <message>
        <source>{}: shorter than {} characters</source>
        <translation>{}：少于 {} 个字符</translation>
    </message>
    <message>
        <source>{}: in both the training and the test set, so the score is inflated (data leakage)</source>
        <translation>{}：同时在训练集和测试集中，所以分数虚高（数据泄漏）</translation>
    </message>
    <message>
        <source>{}: unlike all the others (outliers). Do they belong here?</source>
        <translation>{}：与其他所有样本都不同（离群）。它们属于这里吗？</translation>
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
        <source>{} {} are near-duplicates of others with a different label</source>
        <translation>{} {}与标签不同的样本近似重复</translation>
    </message>
    <message>
        <source>{} classes have fewer than {} labels. Too few to learn from.</source>
        <translation>{} 个类别的标签少于 {} 个。太少，难以学习。</translation>
    </message>
    <message>
        <source>{} classes have fewer than {} labels. More would help.</source>
        <translation>{} 个类别的标签少于 {} 个。多一些会有帮助。</translation>
    </message>
    <message>
        <source>{} has {} times as many labels as {}. Training partly compensates for this.</source>
        <translation>{} 的标签数量为 {} 倍（相对于 {}）。训练会作部分补偿。</translation>
    </message>
    <message>
        <source>{}: more than {} times as long as wide; the network sees only the centre</source>
        <translation>{}：长超过宽的 {} 倍；网络只看到中间部分</translation>
    </message>
    <message>
        <source>{}: longer than about {} characters; the rest is not read</source>
        <translation>{}：超过约 {} 个字符；网络不读其余部分</translation>
    </message>
    <message>
        <source>{}: apparently in another language ({}) than the rest ({}). A monolingual network understands other languages poorly</source>
        <translation>{}：语言（{}）似乎与其余（{}）不同。只懂一种语言的网络难以理解其他语言</translation>
    </message>
    <message>
        <source>{}: moved or deleted. Drop their new folder here; they are recognised by their content</source>
        <translation>{}：已移动或删除。把它们的新文件夹拖到这里；会按内容识别</translation>
    </message>
    <message>
        <source>{}: possibly mislabelled, because similar samples have another label</source>
        <translation>{}：标签可能有误，因为相似样本的标签不同</translation>
    </message>
    <message>
        <source>{} {} are near-duplicates of others</source>
        <translation>{} {}与其他样本近似重复</translation>
    </message>
    <message>
        <source>{} seems to be several labels at once, taken as one class</source>
        <translation>{} 似乎同时包含多个标签，却被当作一个类别</translation>
    </message>
    <message>
        <source>{} classes seem to be several labels at once, each taken as one class: {}</source>
        <translation>{} 个类别似乎各自同时包含多个标签，却分别被当作一个类别：{}</translation>
    </message>
    <message>
        <source>{}: differ only in case or spaces. Are they the same class?</source>
        <translation>{}：仅大小写或空格不同。它们是同一个类别吗？</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Checked so far: text lengths. Still to check: missing files.</source>
        <translation>目前已检查：文本长度。尚未检查：缺失的文件。</translation>
    </message>
    <message>
        <source>Checked so far: number of labels, text lengths. Still to check: near-duplicates, outliers, doubtful labels, languages.</source>
        <translation>目前已检查：标签数量、文本长度。尚未检查：近似重复、离群样本、可疑标签、语言。</translation>
    </message>
    <message>
        <source>Checked so far: boxes. Still to check: near-duplicates, outliers, missing files.</source>
        <translation>目前已检查：方框。尚未检查：近似重复、离群样本、缺失的文件。</translation>
    </message>
    <message>
        <source>Checked so far: number of labels, image sizes. Still to check: near-duplicates, outliers, doubtful labels, missing files.</source>
        <translation>目前已检查：标签数量、图像尺寸。尚未检查：近似重复、离群样本、可疑标签、缺失的文件。</translation>
    </message>
    <message>
        <source>{}. Click to show them.</source>
        <translation>{}。点击查看。</translation>
    </message>
    <message>
        <source>{} Click to show them.</source>
        <translation>{}点击查看。</translation>
    </message>
    <message>
        <source>Move all their labels to this class; you can undo this</source>
        <translation>把它们的所有标签都改为此类别；可撤销</translation>
    </message>
    <message>
        <source>Merge into “{}”</source>
        <translation>合并到“{}”</translation>
    </message>
    <message>
        <source>{} left out: see why</source>
        <translation>{} 项未导入：查看原因</translation>
    </message>
    <message>
        <source>1 left out: see why</source>
        <translation>1 项未导入：查看原因</translation>
    </message>
    <message>
        <source>All files and rows that could not be used, each with its reason</source>
        <translation>所有无法使用的文件和行，以及各自的原因</translation>
    </message>
    <message>
        <source>Mark these as read: do not show them again (Delete)</source>
        <translation>标为已读：不再显示（Delete）</translation>
    </message>
    <message>
        <source>Do not show left-out items again</source>
        <translation>不再显示未导入的项</translation>
    </message>
</context>
<context>
    <name>ImportButton</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>再导入一些</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Import a table, archive or image…</source>
        <translation>导入表格、压缩包或图像…</translation>
    </message>
    <message>
        <source>Import a table, choosing its columns…</source>
        <translation>导入表格并选择列…</translation>
    </message>
    <message>
        <source>Import documents to ask questions about…</source>
        <translation>导入要提问的文档…</translation>
    </message>
    <message>
        <source>Import images to draw boxes in…</source>
        <translation>导入要画方框的图像…</translation>
    </message>
    <message>
        <source>Draw boxes in the existing images</source>
        <translation>在这里的图像上画方框</translation>
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
        <source>Import a table, an archive or an image</source>
        <translation>导入表格、压缩包或图像</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Tables ({})</source>
        <translation>表格 ({})</translation>
    </message>
    <message>
        <source>Import documents to ask questions about</source>
        <translation>导入要提问的文档</translation>
    </message>
    <message>
        <source>Documents ({})</source>
        <translation>文档 ({})</translation>
    </message>
    <message>
        <source>Import images to draw boxes in</source>
        <translation>导入要画方框的图像</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be imported.</source>
        <translation>剪贴板中没有可以导入的内容。</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import {} {}</source>
        <translation>导入 {} {}</translation>
    </message>
    <message>
        <source>Examining {}…</source>
        <translation>正在查看 {}…</translation>
    </message>
    <message>
        <source>This cannot be imported yet</source>
        <translation>暂时还不能导入</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>无法导入</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Already imported: labels, boxes, answers and splits will be updated from this source.</source>
        <translation>已导入过：标签、方框、答案和划分将以它现在的内容为准。</translation>
    </message>
    <message>
        <source>Nothing in it can be used. Choose another way to read it, or another file or folder.</source>
        <translation>其中没有可用的内容。请选择其他读取方式，或其他文件或文件夹。</translation>
    </message>
    <message>
        <source>About {}</source>
        <translation>约 {}</translation>
    </message>
    <message>
        <source>More than {}</source>
        <translation>超过 {}</translation>
    </message>
    <message>
        <source>One row or file cannot be used</source>
        <translation>有 1 行或 1 个文件无法使用</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>未使用：{}</translation>
    </message>
    <message>
        <source>{} rows or files cannot be used</source>
        <translation>{} 行或文件无法使用</translation>
    </message>
    <message>
        <source>1 note on how it is read</source>
        <translation>1 条读取说明</translation>
    </message>
    <message>
        <source>{} notes on how it is read</source>
        <translation>{} 条读取说明</translation>
    </message>
    <message>
        <source>{} – see why…</source>
        <translation>{} – 查看原因…</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} 及另外 {} 项</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>({} of {})</source>
        <translation>（第 {} 个，共 {} 个）</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the current task</source>
        <translation>停止当前任务</translation>
    </message>
    <message>
        <source>Pause or resume the current task</source>
        <translation>暂停或继续当前任务</translation>
    </message>
    <message>
        <source>Queued tasks</source>
        <translation>排队的任务</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>The full message with technical details, to copy</source>
        <translation>完整的消息和技术细节，可复制</translation>
    </message>
    <message>
        <source>Dismiss this message; it has been read</source>
        <translation>关闭此消息（已读）</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Queued: {} and {} more</source>
        <translation>排队中：{} 及另外 {} 项</translation>
    </message>
    <message>
        <source>Queued: {}</source>
        <translation>排队中：{}</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>清空队列</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stopping at the next safe point …</source>
        <translation>将在下一个安全点停止…</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <source>“{}” is still running. Wait for it, or cancel it first.</source>
        <translation>“{}”仍在进行。请等待，或先取消它。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search for a key or what it does</source>
        <translation>搜索按键或其作用</translation>
    </message>
    <message>
        <source>No matching key. Search for something else.</source>
        <translation>没有匹配的按键。请搜索其他内容。</translation>
    </message>
</context>
<context>
    <name>LearningAlong</name>
    <message>
        <source>Training on {} images</source>
        <translation>正在用 {} 张图像训练</translation>
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
        <source>Fix these files and import them again; existing samples are not duplicated.</source>
        <translation>修正这些文件后重新导入：已有的内容不会重复。</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>Preview model</source>
        <translation>预览模型</translation>
    </message>
    <message>
        <source>The share of labelled samples it predicts correctly, each predicted without its label (cross-validation). If the hardest samples are labelled first, the others are easier.</source>
        <translation>正确预测的已标注样本所占比例，每个样本都在不知道其标签的情况下预测（交叉验证）。若先标注最难的，其余的会更容易。</translation>
    </message>
    <message>
        <source>Minimum confidence of the suggestions to accept</source>
        <translation>接受建议所需的最低置信度</translation>
    </message>
    <message>
        <source>Turn these suggestions into labels</source>
        <translation>把这些建议变成标签</translation>
    </message>
    <message>
        <source>Show the most informative first</source>
        <translation>先显示信息量最大的</translation>
    </message>
    <message>
        <source>Labelling the most informative samples first improves the model fastest</source>
        <translation>先标注信息量最大的样本，模型提升最快</translation>
    </message>
    <message>
        <source>Compute features</source>
        <translation>计算特征</translation>
    </message>
    <message>
        <source>Compute the features needed for suggestions</source>
        <translation>计算建议所需的内容</translation>
    </message>
    <message>
        <source>Loading features …</source>
        <translation>正在加载特征…</translation>
    </message>
    <message>
        <source>Starts once the features of all samples have been computed.</source>
        <translation>样本的特征计算完成后开始。</translation>
    </message>
    <message>
        <source>Label first the images that resemble many others but none that are labelled.</source>
        <translation>先标注那些与许多图像相似、却与已标注的都不相似的图像。</translation>
    </message>
    <message>
        <source>Label samples of two classes to get suggestions.</source>
        <translation>标注两个类别的样本即可获得建议。</translation>
    </message>
    <message>
        <source>The first suggestions are based on the class names; every label you give improves them.</source>
        <translation>最初的建议以类别名称为依据；您给出的每个标签都会改进它们。</translation>
    </message>
    <message>
        <source>cross-validated accuracy (95 % confidence interval {} – {}), {} labels</source>
        <translation>交叉验证准确率（95% 置信区间 {} – {}），{} 个标签</translation>
    </message>
    <message>
        <source>Accept {} at ≥</source>
        <translation>接受 {} 个 ≥</translation>
    </message>
</context>
<context>
    <name>LiveHead</name>
    <message>
        <source>Computing features</source>
        <translation>正在计算特征</translation>
    </message>
    <message>
        <source>Measuring {}</source>
        <translation>正在测量 {}</translation>
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
        <translation>已撤销：{}</translation>
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
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Choose a folder for your projects</source>
        <translation>选择存放项目的文件夹</translation>
    </message>
    <message>
        <source>Closing the project …</source>
        <translation>正在关闭项目…</translation>
    </message>
    <message>
        <source>Redone: {}</source>
        <translation>已重做：{}</translation>
    </message>
    <message>
        <source>{}: a model alone can only be tried. Open or create a project.</source>
        <translation>{}：单独的模型只能试用。请打开或新建一个项目。</translation>
    </message>
    <message>
        <source>{}: open a project first, or create one from your data</source>
        <translation>{}：请先打开一个项目，或用您的数据新建一个</translation>
    </message>
    <message>
        <source>{} {} · 1 class · saved</source>
        <translation>{} {} · 1 个类别 · 已保存</translation>
    </message>
    <message>
        <source>no samples yet · saved</source>
        <translation>还没有样本 · 已保存</translation>
    </message>
    <message>
        <source>exported model, no project</source>
        <translation>已导出的模型，无项目</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Samples that look alike to the network lie close together</source>
        <translation>网络认为相似的样本彼此靠近</translation>
    </message>
    <message>
        <source>Show map</source>
        <translation>显示地图</translation>
    </message>
    <message>
        <source>Map of samples</source>
        <translation>样本地图</translation>
    </message>
    <message>
        <source>In the part of the map</source>
        <translation>地图该区域内</translation>
    </message>
</context>
<context>
    <name>MapWindow</name>
    <message>
        <source>Map of samples</source>
        <translation>样本地图</translation>
    </message>
    <message>
        <source>Point at a sample to see its name; turn the wheel to zoom, drag to move.</source>
        <translation>指向样本可查看名称；滚轮缩放，拖动移动。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>整个地图</translation>
    </message>
    <message>
        <source>Show in browser</source>
        <translation>在浏览器中显示</translation>
    </message>
    <message>
        <source>The samples in view</source>
        <translation>视野内的样本</translation>
    </message>
    <message>
        <source>and {} more classes</source>
        <translation>以及另外 {} 个类别</translation>
    </message>
    <message>
        <source>{} of {} samples in view</source>
        <translation>可见 {} / {} 个样本</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>An unexpected error occurred: {}. See the log for details.</source>
        <translation>发生意外错误：{}。详情请见日志。</translation>
    </message>
</context>
<context>
    <name>MistakesCard</name>
    <message>
        <source>Most confident mistakes</source>
        <translation>置信度最高的错误</translation>
    </message>
    <message>
        <source>Click one to enlarge it; 1–9 and 0 correct its label.</source>
        <translation>点击放大；1–9、0 更正其标签。</translation>
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
        <source>None.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>predicted {} ({})</source>
        <translation>预测为 {}（{}）</translation>
    </message>
    <message>
        <source>{}: labelled {}, {}</source>
        <translation>{}：标为 {}，{}</translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message>
        <source>Use this recommendation</source>
        <translation>采用此推荐</translation>
    </message>
    <message>
        <source>Choose the recommended network and method</source>
        <translation>选择推荐的</translation>
    </message>
    <message>
        <source>Which pre-trained network?</source>
        <translation>选哪个预训练网络？</translation>
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
        <source>This is the small edition: you can label samples and try models, but not train.</source>
        <translation>这是小型版：可以标注和试用模型，但不能训练。</translation>
    </message>
    <message>
        <source>Recommended: {} with {}. {}</source>
        <translation>推荐：{}，方法：{}。{}</translation>
    </message>
    <message>
        <source>Answer at least {} questions.</source>
        <translation>请至少回答 {} 个问题。</translation>
    </message>
    <message>
        <source>Draw boxes in at least {} images.</source>
        <translation>请至少在 {} 张图像中画方框。</translation>
    </message>
    <message>
        <source>First label samples of at least two classes.</source>
        <translation>请先标注至少两个类别的样本。</translation>
    </message>
    <message>
        <source>Each class needs at least two labelled samples.</source>
        <translation>每个类别至少需要两个已标注样本。</translation>
    </message>
    <message>
        <source>{} with only one: {}</source>
        <translation>{} 个类别只有一个：{}</translation>
    </message>
    <message>
        <source>Label some samples first to get a recommendation.</source>
        <translation>先标注一些样本，即可获得推荐。</translation>
    </message>
    <message>
        <source>Train · {}</source>
        <translation>训练 · {}</translation>
    </message>
    <message>
        <source>Recommended: Full. Pre-trained networks cannot find answers yet, so all layers are fine-tuned, first on practice questions generated from your passages.</source>
        <translation>推荐：全量微调。预训练网络还不会找答案，因此要微调所有层，先用从您的文章生成的练习题训练。</translation>
    </message>
    <message>
        <source>Recommended: Full. Pre-trained networks cannot locate objects yet, so all layers are fine-tuned, which takes minutes. Quick trains only the new layers and finishes sooner.</source>
        <translation>推荐：全量微调。预训练网络还不会定位物体，因此要微调所有层，需要几分钟。“快速”只训练新的层，更快完成。</translation>
    </message>
    <message>
        <source>{}: pre-trained for object detection</source>
        <translation>{}：已针对目标检测预训练</translation>
    </message>
    <message>
        <source>{}: pre-trained for object detection; large, needs a GPU</source>
        <translation>{}：已针对目标检测预训练；较大，需要显卡</translation>
    </message>
    <message>
        <source>{}: {} samples per second on this computer</source>
        <translation>{}：在本机每秒 {} 个样本</translation>
    </message>
    <message>
        <source>{}: not measured on this computer yet</source>
        <translation>{}：尚未在本机测量</translation>
    </message>
    <message>
        <source>Measure the speed here</source>
        <translation>在此测速</translation>
    </message>
    <message>
        <source>Download and measure</source>
        <translation>下载并测量</translation>
    </message>
</context>
<context>
    <name>NextStepsCard</name>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Show what to label next</source>
        <translation>显示接下来要标注的样本</translation>
    </message>
    <message>
        <source>Choose a method in the Model pane; Automatic tries fine-tuning where it can pay off</source>
        <translation>在“模型”面板中选择方法；“自动”会在可能有收益时尝试微调</translation>
    </message>
    <message>
        <source>Try another method</source>
        <translation>尝试其他方法</translation>
    </message>
    <message>
        <source>Predict new samples with this model</source>
        <translation>用此模型预测新样本</translation>
    </message>
    <message>
        <source>Try it on new data</source>
        <translation>用新数据试用</translation>
    </message>
    <message>
        <source>Write model.onnx</source>
        <translation>写出 model.onnx</translation>
    </message>
    <message>
        <source>Export this model</source>
        <translation>导出此模型</translation>
    </message>
    <message>
        <source>Label more: {} without a label</source>
        <translation>继续标注：{} 个无标签</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Predicted by {}.</source>
        <translation>由 {} 预测。</translation>
    </message>
    <message>
        <source>Predicted by the exported model {}.</source>
        <translation>由导出的模型 {} 预测。</translation>
    </message>
    <message>
        <source>The run used for predictions</source>
        <translation>用于预测的运行</translation>
    </message>
    <message>
        <source>Predicted by the verified export of {}.</source>
        <translation>由 {} 的已验证导出预测。</translation>
    </message>
    <message>
        <source>This answered question was in the training set, so a correct answer proves little.</source>
        <translation>这个已回答的问题属于训练集，答对说明不了什么。</translation>
    </message>
    <message>
        <source>This labelled text was in the training set, so a correct prediction proves little.</source>
        <translation>这个已标注的文本属于训练集，预测正确说明不了什么。</translation>
    </message>
    <message>
        <source>This labelled image was in the training set, so a correct prediction proves little.</source>
        <translation>这张已标注的图像属于训练集，预测正确说明不了什么。</translation>
    </message>
    <message>
        <source>Uses the exported model; nothing leaves this computer.</source>
        <translation>使用导出的模型；任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>{} is used; nothing leaves this computer.</source>
        <translation>使用 {}；任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Predicted by {}; its export is verified and gives the same predictions.</source>
        <translation>由 {} 预测；其导出已验证，预测相同。</translation>
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
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Test image</source>
        <translation>测试集图像</translation>
    </message>
    <message>
        <source>Try an image from the test set, or else an unlabelled one, or else one from the training set</source>
        <translation>试用测试集中的一张图像；没有则用未标注的，再没有则用训练集中的</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>图像…</translation>
    </message>
    <message>
        <source>Try an image</source>
        <translation>试一张图像</translation>
    </message>
    <message>
        <source>Try all images in a folder</source>
        <translation>试文件夹中的所有图像</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Try the clipboard contents</source>
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
        <source>Images and videos ({})</source>
        <translation>图像和视频 ({})</translation>
    </message>
    <message>
        <source>There is no image on the clipboard.</source>
        <translation>剪贴板中没有图像。</translation>
    </message>
</context>
<context>
    <name>PictureTry</name>
    <message>
        <source>Show where the model looked</source>
        <translation>显示模型关注的区域</translation>
    </message>
    <message>
        <source>Occlusion: parts of the image are covered one at a time; confidence drops most without the red parts</source>
        <translation>遮挡：逐一遮住图像的各个部分；红色部分被遮住时，置信度会下降</translation>
    </message>
    <message>
        <source>{}: predicting …</source>
        <translation>{}：正在预测…</translation>
    </message>
    <message>
        <source>Drop an image, a folder or a video here</source>
        <translation>把图像、文件夹或视频拖到这里</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有答案</translation>
    </message>
    <message>
        <source>{}: {} confidence, {} ms</source>
        <translation>{}：置信度 {}，{} 毫秒</translation>
    </message>
    <message>
        <source>{} · label: {}</source>
        <translation>{} · 标签：{}</translation>
    </message>
</context>
<context>
    <name>PreviewFrame</name>
    <message>
        <source>Every unused file or row with the reason, and all notes</source>
        <translation>每个未使用的文件或行及其原因，以及所有说明</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>不导入任何内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import what is shown (Enter)</source>
        <translation>导入所示内容（Enter）</translation>
    </message>
    <message>
        <source>{} of the {} images shown cannot be read: {}</source>
        <translation>{} 张图像（共显示 {} 张）无法读取：{}</translation>
    </message>
</context>
<context>
    <name>QuestionResult</name>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
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
        <source>F1, measured on {} questions: {}. With so few passages ({}) there is no confidence interval.</source>
        <translation>F1，在 {} 个问题上测得：{}。段落太少（{}），无法给出置信区间。</translation>
    </message>
    <message>
        <source>{} match word for word</source>
        <translation>{} 逐字一致</translation>
    </message>
    <message>
        <source>F1 (95 % confidence interval {} – {}), measured on {} questions: {}</source>
        <translation>F1（95% 置信区间 {} – {}），在 {} 个问题上测得：{}</translation>
    </message>
    <message>
        <source>{} match word for word ({} – {})</source>
        <translation>{} 逐字一致（{} – {}）</translation>
    </message>
    <message>
        <source>{} with an answer: F1 {}</source>
        <translation>{} 个有答案：F1 {}</translation>
    </message>
    <message>
        <source>{} without an answer: {} correct</source>
        <translation>{} 个无答案：正确 {}</translation>
    </message>
    <message>
        <source>Calibration error (ECE): {}</source>
        <translation>校准误差（ECE）：{}</translation>
    </message>
    <message>
        <source>None: every answer is correct.</source>
        <translation>没有：每个回答都正确。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有答案</translation>
    </message>
    <message>
        <source>{}
answer: {}
prediction: {} ({})</source>
        <translation>{}
答案：{}
预测：{}（{}）</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>QuestionTry</name>
    <message>
        <source>Paste the passage to search</source>
        <translation>粘贴要查找的文章</translation>
    </message>
    <message>
        <source>The passage to search</source>
        <translation>要查找的文章</translation>
    </message>
    <message>
        <source>Ask a question, then Enter</source>
        <translation>提问，然后 Enter</translation>
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
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Test question</source>
        <translation>测试集问题</translation>
    </message>
    <message>
        <source>{} confidence, {} ms</source>
        <translation>置信度 {}，{} 毫秒</translation>
    </message>
    <message>
        <source>{} · label: {}</source>
        <translation>{} · 标签：{}</translation>
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
        <source>Search a text file</source>
        <translation>在文本文件中查找</translation>
    </message>
    <message>
        <source>Try a question from the test set, or else an unanswered one, or else one from the training set</source>
        <translation>试用测试集中的一个问题；没有则用未回答的，再没有则用训练集中的</translation>
    </message>
    <message>
        <source>Enter a passage and a question.</source>
        <translation>需要一篇文章和一个问题。</translation>
    </message>
    <message>
        <source>predicting …</source>
        <translation>正在预测…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有答案</translation>
    </message>
    <message>
        <source>Documents ({})</source>
        <translation>文档 ({})</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>It contains no answer</source>
        <translation>其中没有答案</translation>
    </message>
</context>
<context>
    <name>QuestionViewer</name>
    <message>
        <source>Another question about this passage, then Enter</source>
        <translation>关于这篇文章的另一个问题，然后 Enter</translation>
    </message>
    <message>
        <source>Another question about this passage</source>
        <translation>关于这篇文章的另一个问题</translation>
    </message>
    <message>
        <source>Ask another question (Q)</source>
        <translation>再提一个问题（Q）</translation>
    </message>
    <message>
        <source>This is the answer</source>
        <translation>这就是答案</translation>
    </message>
    <message>
        <source>Select the answer in the passage first (A)</source>
        <translation>先在文章中选中答案（A）</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>没有答案</translation>
    </message>
    <message>
        <source>The passage does not answer this question (U)</source>
        <translation>文章没有回答这个问题（U）</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Select what the latest model predicts as the answer (S)</source>
        <translation>选中最新模型预测的答案（S）</translation>
    </message>
    <message>
        <source>No question yet: press Q to ask one</source>
        <translation>还没有问题：按 Q 提问</translation>
    </message>
    <message>
        <source>Not answered yet: select the answer in the passage, then press A. U: no answer.</source>
        <translation>尚未回答：在文章中选中答案，然后按 A。U：没有答案。</translation>
    </message>
    <message>
        <source>The passage does not answer it.</source>
        <translation>文章中没有它的答案。</translation>
    </message>
    <message>
        <source>Nothing is selected: select the answer with the mouse, or with Shift and the arrow keys.</source>
        <translation>没有选中内容：用鼠标或 Shift 加方向键标出答案。</translation>
    </message>
    <message>
        <source>predicting …</source>
        <translation>正在预测…</translation>
    </message>
    <message>
        <source>Prediction: “{}” ({} confidence). A accepts it.</source>
        <translation>预测：“{}”（置信度 {}）。按 A 接受。</translation>
    </message>
    <message>
        <source>Prediction: no answer ({} confidence). U accepts it.</source>
        <translation>预测：没有答案（置信度 {}）。按 U 接受。</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>清除答案</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Ask a question first: press Q, type it, then Enter.</source>
        <translation>请先提问：按 Q，输入，然后 Enter。</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>… and possibly more</source>
        <translation>……可能还有更多</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>Rename the project</source>
        <translation>重命名项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move the project “{}” with its labels and trained models to the trash?</source>
        <translation>要把项目“{}”及其标签和训练好的模型移到回收站吗？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>{} cannot be moved to the trash here. Delete the folder instead.</source>
        <translation>{} 无法移到此处的回收站。请直接删除该文件夹。</translation>
    </message>
    <message>
        <source>{}
F2 renames it, Delete removes it from this list</source>
        <translation>{}
F2 重命名，Delete 从列表中移除</translation>
    </message>
    <message>
        <source>Training was interrupted</source>
        <translation>训练已中断</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Actions for {}</source>
        <translation>{} 的操作</translation>
    </message>
    <message>
        <source>Rename, show the folder, remove</source>
        <translation>重命名、显示文件夹、移除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>从此列表中移除</translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>移到回收站…</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>Of the predictions with 80 to 90 % confidence, 80 to 90 % should be correct, so the bars should end on the line</source>
        <translation>置信度为 80% 到 90% 的预测中，应有 80% 到 90% 是对的：柱子止于直线</translation>
    </message>
    <message>
        <source>{}–{} %: {} of {}</source>
        <translation>{}–{}%：{}，共 {}</translation>
    </message>
    <message>
        <source>Correct predictions by confidence: {}</source>
        <translation>各置信度下的正确预测：{}</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>{}: {} of {} · {} per second · memory {}</source>
        <translation>{}：{} / {} · 每秒 {} · 内存 {}</translation>
    </message>
    <message>
        <source>, device {}</source>
        <translation>，设备 {}</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>{}: done in {}</source>
        <translation>{}：用时 {}</translation>
    </message>
    <message>
        <source>{} {} ({})</source>
        <translation>{} {}（{}）</translation>
    </message>
    <message>
        <source>{} after epoch {}</source>
        <translation>{}，第 {} 轮之后</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Compare run {}</source>
        <translation>比较运行 {}</translation>
    </message>
    <message>
        <source>Select two to five runs to compare them</source>
        <translation>勾选两到五次运行进行比较</translation>
    </message>
    <message>
        <source>started by the program, for suggestions</source>
        <translation>由程序启动，用于建议</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Actions for run {}</source>
        <translation>运行 {} 的操作</translation>
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
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Resume after its last complete epoch</source>
        <translation>从最后一个完整的轮次之后继续</translation>
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
        <translation>运行 {} 的备注</translation>
    </message>
</context>
<context>
    <name>SampleMenu</name>
    <message>
        <source>Another class…</source>
        <translation>另一个类别…</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>新类别…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
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
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>{} characters</source>
        <translation>{} 个字符</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>not labelled yet</source>
        <translation>尚未标注</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>（已移除）</translation>
    </message>
    <message>
        <source>{}: no question yet</source>
        <translation>{}：还没有问题</translation>
    </message>
    <message>
        <source>no objects</source>
        <translation>没有物体</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有答案</translation>
    </message>
    <message>
        <source>, suggested {} {}</source>
        <translation>，建议 {} {}</translation>
    </message>
</context>
<context>
    <name>SampleRows</name>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>no answer in the passage</source>
        <translation>其中没有答案</translation>
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
    <name>SampleTiles</name>
    <message>
        <source>Samples: {}</source>
        <translation>样本：{}</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>no objects</source>
        <translation>没有物体</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Class …</source>
        <translation>类别…</translation>
    </message>
    <message>
        <source>All classes, with search; you can add a new one (C)</source>
        <translation>所有类别，可搜索；可以添加新类别（C）</translation>
    </message>
    <message>
        <source>Clear label</source>
        <translation>清除标签</translation>
    </message>
    <message>
        <source>Remove the label (X)</source>
        <translation>去掉标签（X）</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Change their split (T)</source>
        <translation>更改它们的划分（T）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove them from the project (Delete)</source>
        <translation>将它们移出项目（Delete）</translation>
    </message>
    <message>
        <source>Select only the current one (Esc)</source>
        <translation>只选中当前的一个（Esc）</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Label as {}</source>
        <translation>标为 {}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A class needs a name</source>
        <translation>类别需要名称</translation>
    </message>
    <message>
        <source>A file or folder that was here has been moved or removed</source>
        <translation>原本在此的文件或文件夹已被移动或移除</translation>
    </message>
    <message>
        <source>A folder of your own must hold a config.json that transformers knows, without code of its own.</source>
        <translation>自备的文件夹须含有 transformers 认识的 config.json，且不带自己的代码。</translation>
    </message>
    <message>
        <source>A label field needs a unique name</source>
        <translation>标签字段需要一个不重复的名称</translation>
    </message>
    <message>
        <source>A project needs a name</source>
        <translation>项目需要名称</translation>
    </message>
    <message>
        <source>Another program holds the project&apos;s database</source>
        <translation>另一个程序正在占用项目的数据库</translation>
    </message>
    <message>
        <source>Answer more of them: select the answer in the passage, or mark the question as having no answer.</source>
        <translation>请回答更多问题：在文章中标出答案，或说明没有答案。</translation>
    </message>
    <message>
        <source>Only {} images have boxes, but at least {} are needed for training</source>
        <translation>已在 {} 张图像中画方框，学习至少需要 {} 张</translation>
    </message>
    <message>
        <source>Cancelled while another task was writing these features</source>
        <translation>已取消：其他工作正在写入这些特征</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed</source>
        <translation>已取消：没有任何更改</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another location.</source>
        <translation>请更改其权限，或选择其他位置。</translation>
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
        <source>Choose a folder of images, or a table.</source>
        <translation>请选择包含图像的文件夹，或一个表格。</translation>
    </message>
    <message>
        <source>Choose a folder of images.</source>
        <translation>请选择含有图像的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that contains project.db.</source>
        <translation>请选择含有 project.db 的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to.</source>
        <translation>请选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
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
        <source>Choose a smaller learning rate or another network.</source>
        <translation>请选择更小的学习率，或其他网络。</translation>
    </message>
    <message>
        <source>Choose another network.</source>
        <translation>请选择其他网络。</translation>
    </message>
    <message>
        <source>Choose another method, or train the fields one by one.</source>
        <translation>请选择其他方法，或逐个训练各字段。</translation>
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
        <source>Choose another location.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Choose another table, or other columns.</source>
        <translation>请选择其他表格或其他列。</translation>
    </message>
    <message>
        <source>Choose the folder of the data.</source>
        <translation>请选择数据所在的文件夹。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>请先在那里关闭它。</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>请在那里关闭它，然后重试。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller network.</source>
        <translation>请关闭其他程序，或选择更小的网络。</translation>
    </message>
    <message>
        <source>Close other programs that may be using its memory, and try again.</source>
        <translation>请关闭可能占用其内存的其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Computing on {}</source>
        <translation>计算设备：{}</translation>
    </message>
    <message>
        <source>Delete the folder and create the project again.</source>
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
        <source>Downloading {} from the Hugging Face Hub</source>
        <translation>正在从 Hugging Face Hub 下载 {}</translation>
    </message>
    <message>
        <source>Draw boxes around the objects in more images.</source>
        <translation>请在更多图像中给物体画方框。</translation>
    </message>
    <message>
        <source>Export it again as COCO JSON for object detection.</source>
        <translation>请重新导出为用于目标检测的 COCO JSON。</translation>
    </message>
    <message>
        <source>Exported to {}: {}</source>
        <translation>已导出到 {}：{}</translation>
    </message>
    <message>
        <source>For example: utf-8, cp1252, gb18030.</source>
        <translation>例如：utf-8、cp1252、gb18030。</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>请重新获取该文件。</translation>
    </message>
    <message>
        <source>Specify a folder of images or .txt files, a zip archive of one, or a table (CSV, TSV, Excel, JSON lines).</source>
        <translation>请提供图像或 .txt 文件的文件夹、其 zip 压缩包，或表格（CSV、TSV、Excel、JSON lines）。</translation>
    </message>
    <message>
        <source>Specify an image or a folder.</source>
        <translation>请提供图像或文件夹。</translation>
    </message>
    <message>
        <source>Specify a text file (.txt, .md) or a folder of them.</source>
        <translation>请提供文本文件（.txt、.md）或其文件夹。</translation>
    </message>
    <message>
        <source>Import them again.</source>
        <translation>请重新导入。</translation>
    </message>
    <message>
        <source>Reinstall the program.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>It cannot be read as “{}”</source>
        <translation>无法按“{}”读取</translation>
    </message>
    <message>
        <source>It could be: {}.</source>
        <translation>可能是：{}。</translation>
    </message>
    <message>
        <source>It resumes where it stopped when you start it again.</source>
        <translation>再次开始时会从中断处继续。</translation>
    </message>
    <message>
        <source>Available: {}.</source>
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
        <source>Label some of them, or train that field separately.</source>
        <translation>请标注其中一些，或单独学习该字段。</translation>
    </message>
    <message>
        <source>Label some samples of at least two different classes.</source>
        <translation>请用至少两个不同的类别标注一些样本。</translation>
    </message>
    <message>
        <source>The search for near-duplicates was cancelled</source>
        <translation>查找近似重复已取消</translation>
    </message>
    <message>
        <source>Cross-validated loss: {} for a new head alone, {} after contrastive fine-tuning</source>
        <translation>交叉验证损失：仅新分类头为 {}，对比微调后为 {}</translation>
    </message>
    <message>
        <source>Create a new project for it.</source>
        <translation>请为此新建一个项目。</translation>
    </message>
    <message>
        <source>Early stopping: no improvement on the validation set for {} epochs</source>
        <translation>早停：验证集上已有 {} 轮没有改进</translation>
    </message>
    <message>
        <source>No column of the table contains texts</source>
        <translation>表格中没有包含文本的列</translation>
    </message>
    <message>
        <source>No column of the table contains paths of existing files</source>
        <translation>表格中没有指向现有文件的列</translation>
    </message>
    <message>
        <source>No column of the table contains paths of existing files or texts</source>
        <translation>表格中没有指向现有文件的列，也没有包含文本的列</translation>
    </message>
    <message>
        <source>No images are left for comparing the exported file</source>
        <translation>没有剩余图像可用于比较导出的文件</translation>
    </message>
    <message>
        <source>No images are left for training or testing</source>
        <translation>没有剩余图像可用于学习或测试</translation>
    </message>
    <message>
        <source>No images of the test set are left for the comparison</source>
        <translation>测试集中没有剩余图像可供比较</translation>
    </message>
    <message>
        <source>No questions are left for training or testing</source>
        <translation>没有剩余问题可用于学习或测试</translation>
    </message>
    <message>
        <source>No questions of the test set are left for the comparison</source>
        <translation>测试集中没有剩余问题可供比较</translation>
    </message>
    <message>
        <source>Nothing has been trained in this project yet</source>
        <translation>此项目尚未训练过</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this, with the name of the network.</source>
        <translation>未写入任何内容。请连同网络名称一起报告此问题。</translation>
    </message>
    <message>
        <source>Only a head can be trained on an int8 network</source>
        <translation>在 int8 网络上只能学习分类头</translation>
    </message>
    <message>
        <source>Only BERT, GPT-2 and RoBERTa tokenizers can be built into the file, and this network uses a different one.</source>
        <translation>只有 BERT、GPT-2 和 RoBERTa 类型的分词器可放入文件，而此网络使用其他类型。</translation>
    </message>
    <message>
        <source>Open it and save it as .xlsx or as CSV (UTF-8).</source>
        <translation>请打开它并另存为 .xlsx 或 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>Paths must be relative to the table&apos;s folder.</source>
        <translation>路径必须相对于表格所在的文件夹。</translation>
    </message>
    <message>
        <source>Put model.safetensors in it.</source>
        <translation>请将 model.safetensors 放入其中。</translation>
    </message>
    <message>
        <source>Repaired: {}</source>
        <translation>已修正：{}</translation>
    </message>
    <message>
        <source>Restore the folder from a backup, or import the data into a new project.</source>
        <translation>请从备份恢复该文件夹，或将数据导入新项目。</translation>
    </message>
    <message>
        <source>Resumed after epoch {} of {}</source>
        <translation>已从第 {} 轮之后继续（共 {} 轮）</translation>
    </message>
    <message>
        <source>Resumed after warm-up epoch {} of {}</source>
        <translation>已从预热的第 {} 轮之后继续（共 {} 轮）</translation>
    </message>
    <message>
        <source>Run {} cannot be used: {}</source>
        <translation>运行 {} 无法使用：{}</translation>
    </message>
    <message>
        <source>Run {} has already ended</source>
        <translation>运行 {} 已经结束</translation>
    </message>
    <message>
        <source>Run {} has no report: {}</source>
        <translation>运行 {} 没有报告：{}</translation>
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
        <source>Save only model.state_dict().</source>
        <translation>请只保存 model.state_dict()。</translation>
    </message>
    <message>
        <source>Specify the encoding, or save the file as UTF-8.</source>
        <translation>请指明编码，或另存为 UTF-8。</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>请开始新的运行。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>请重新开始。</translation>
    </message>
    <message>
        <source>Start the run again.</source>
        <translation>请重新开始运行。</translation>
    </message>
    <message>
        <source>Restarting from the beginning: the run was interrupted before the end of its first epoch</source>
        <translation>从头重新开始：运行在第一轮结束之前中断</translation>
    </message>
    <message>
        <source>Labels: who wrote the message.</source>
        <translation>标签：消息的作者。</translation>
    </message>
    <message>
        <source>Remove it from the project, or choose another network.</source>
        <translation>请将其移出项目，或选择其他网络。</translation>
    </message>
    <message>
        <source>The Excel file cannot be read: it is empty</source>
        <translation>无法读取该 Excel 文件：它是空的</translation>
    </message>
    <message>
        <source>The Excel file cannot be read: {}</source>
        <translation>无法读取 Excel 文件：{}</translation>
    </message>
    <message>
        <source>The Excel file has no sheet with data</source>
        <translation>该 Excel 文件没有含单元格的工作表</translation>
    </message>
    <message>
        <source>The archive cannot be read: {}</source>
        <translation>无法读取压缩包：{}</translation>
    </message>
    <message>
        <source>The archive contains more than {} files</source>
        <translation>压缩包中的文件超过 {} 个</translation>
    </message>
    <message>
        <source>The checkpoint is damaged or belongs to other labels: restarting from the beginning.</source>
        <translation>检查点已损坏，或其标签与现在的不同：从头重新开始。</translation>
    </message>
    <message>
        <source>The disk is too full to cache the output of the frozen layers, so it is recomputed in each epoch.</source>
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
        <source>The downloaded file does not match the one announced by the Hugging Face Hub</source>
        <translation>下载的文件与 Hugging Face Hub 公布的不符</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>导出已取消</translation>
    </message>
    <message>
        <source>The exported file and the trained network disagree: {}</source>
        <translation>导出的文件与训练好的网络不一致：{}</translation>
    </message>
    <message>
        <source>The exported file and the trained network disagree: {}, {} of them by a clear margin</source>
        <translation>导出的文件与训练好的网络不一致：{}，其中 {} 处差异明显</translation>
    </message>
    <message>
        <source>The exported file detects other objects than the trained network: {}, mAP {} instead of {}</source>
        <translation>导出的文件与训练好的网络检测到的物体不同：{}，mAP 为 {} 而非 {}</translation>
    </message>
    <message>
        <source>The features are kept for the next run.</source>
        <translation>特征会保留，供下次运行使用。</translation>
    </message>
    <message>
        <source>The file contains more than weights and is not opened</source>
        <translation>该文件含有权重以外的内容，因此不予打开</translation>
    </message>
    <message>
        <source>The file contains no state dict</source>
        <translation>该文件不含 state dict</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>文件夹不是空的</translation>
    </message>
    <message>
        <source>The Hugging Face Hub refused to serve {}: {}</source>
        <translation>Hugging Face Hub 拒绝提供 {}：{}</translation>
    </message>
    <message>
        <source>The import was stopped; everything imported so far is kept.</source>
        <translation>导入已停止；已导入的内容会保留。</translation>
    </message>
    <message>
        <source>The loss is NaN, even with a smaller learning rate</source>
        <translation>即使降低学习率，损失仍为 NaN</translation>
    </message>
    <message>
        <source>There is not enough memory for even a single sample</source>
        <translation>内存连一个样本也放不下</translation>
    </message>
    <message>
        <source>The network has not learnt anything yet: its predictions are so similar that the file and the network choose different ones</source>
        <translation>网络还什么都没学到：它的预测几乎一样，文件和网络从中选了不同的</translation>
    </message>
    <message>
        <source>The network&apos;s output for this sample is not a finite number</source>
        <translation>网络对此样本的输出不是有限数值</translation>
    </message>
    <message>
        <source>The parts of the network do not fit together: {}</source>
        <translation>网络的各部分不相配：{}</translation>
    </message>
    <message>
        <source>The project folder cannot be created: {}</source>
        <translation>无法创建项目文件夹：{}</translation>
    </message>
    <message>
        <source>The project&apos;s database cannot be read: {}</source>
        <translation>无法读取项目数据库：{}</translation>
    </message>
    <message>
        <source>The run cannot be used: {}</source>
        <translation>该次运行无法使用：{}</translation>
    </message>
    <message>
        <source>The run was cancelled before anything was learnt</source>
        <translation>运行在学到任何内容之前已取消</translation>
    </message>
    <message>
        <source>The run was cancelled before its network was trained</source>
        <translation>运行在网络训练完成之前已取消</translation>
    </message>
    <message>
        <source>The run was cancelled while features were being computed</source>
        <translation>运行在计算特征时已取消</translation>
    </message>
    <message>
        <source>The run was cancelled during the search for near-duplicates</source>
        <translation>运行在查找近似重复时已取消</translation>
    </message>
    <message>
        <source>The table has no columns file, class, xmin, ymin, xmax and ymax</source>
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
        <source>The test set is locked</source>
        <translation>测试集已锁定</translation>
    </message>
    <message>
        <source>Connect to the internet, or choose a network whose weights are installed.</source>
        <translation>请连接互联网，或选择权重已在本机的网络。</translation>
    </message>
    <message>
        <source> in “{}”</source>
        <translation>（“{}”中）</translation>
    </message>
    <message>
        <source>1 sample was updated from {}</source>
        <translation>1 个样本已按 {} 更新</translation>
    </message>
    <message>
        <source>1 sample is no longer in {} or cannot be read there; it stays in the project: {}</source>
        <translation>1 个样本已不在 {} 中或无法读取；它仍保留在项目中：{}</translation>
    </message>
    <message>
        <source>After the self-supervised warm-up, without any of your answers: F1 {} on the validation set</source>
        <translation>自监督预热之后（未使用您的任何答案）：验证集 F1 为 {}</translation>
    </message>
    <message>
        <source>COCO, boxes in {}</source>
        <translation>COCO，方框在 {}</translation>
    </message>
    <message>
        <source>CVAT XML, image tags</source>
        <translation>CVAT XML，图像标签</translation>
    </message>
    <message>
        <source>For example: predict out notes.txt &quot;When did it open?&quot;</source>
        <translation>例如：predict out notes.txt &quot;When did it open?&quot;</translation>
    </message>
    <message>
        <source>It cannot be read: {}</source>
        <translation>无法读取：{}</translation>
    </message>
    <message>
        <source>It contains bytes that are not valid {}</source>
        <translation>含有无效的 {} 字节</translation>
    </message>
    <message>
        <source>Stopped after {} of {} epochs.</source>
        <translation>已训练 {} 轮（共 {} 轮）后停止。</translation>
    </message>
    <message>
        <source>Its character encoding is unknown</source>
        <translation>其字符编码无法识别</translation>
    </message>
    <message>
        <source>JSON lines with boxes</source>
        <translation>含方框的 JSON 行</translation>
    </message>
    <message>
        <source>KITTI, one text file per image</source>
        <translation>KITTI，每张图像一个文本文件</translation>
    </message>
    <message>
        <source>LabelMe, one JSON file per image</source>
        <translation>LabelMe，每张图像一个 JSON 文件</translation>
    </message>
    <message>
        <source>Free some space and try again; everything saved before is unharmed.</source>
        <translation>请腾出空间后重试；之前保存的内容完好无损。</translation>
    </message>
    <message>
        <source>No samples are left for comparing the exported file</source>
        <translation>没有剩余样本可用于比较导出的文件</translation>
    </message>
    <message>
        <source>Nothing in it can be used – {}</source>
        <translation>其中没有可用的内容：{}</translation>
    </message>
    <message>
        <source>Nothing is downloaded for a folder of your own. Save the network with its complete configuration.</source>
        <translation>对于自备的文件夹，不会从互联网获取任何内容。请保存网络及其全部配置。</translation>
    </message>
    <message>
        <source>Nothing was written. The files or classes of the run were changed or damaged: train again.</source>
        <translation>未写入任何内容。此次运行的文件或其类别已被更改或损坏：请重新训练。</translation>
    </message>
    <message>
        <source>Pascal VOC, one XML file per image</source>
        <translation>Pascal VOC，每张图像一个 XML 文件</translation>
    </message>
    <message>
        <source>Put it back where it was and try again.</source>
        <translation>请放回原处，然后重试。</translation>
    </message>
    <message>
        <source>Put it back where it was, or close the project and open it where it is now.</source>
        <translation>请放回原处，或关闭项目并在现在的位置打开。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>Check whether it is full or was removed, and try again; everything saved before is unharmed.</source>
        <translation>请检查它是否已满或已被取出，然后重试；之前保存的内容完好无损。</translation>
    </message>
    <message>
        <source>Split it into several files, or save its entries as JSON lines, which are read one by one.</source>
        <translation>请将其拆分为多个文件，或把条目保存为逐条读取的 JSON 行。</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>请开始新的运行。</translation>
    </message>
    <message>
        <source>Start again when it has finished.</source>
        <translation>请在它结束后重新开始。</translation>
    </message>
    <message>
        <source>Start again: they will be recomputed.</source>
        <translation>请重新开始：它们会重新计算。</translation>
    </message>
    <message>
        <source>The best weights of this run are damaged</source>
        <translation>此次运行的最佳权重已损坏</translation>
    </message>
    <message>
        <source>The checkpoint of this run no longer exists</source>
        <translation>此次训练的检查点已不存在</translation>
    </message>
    <message>
        <source>The class “{}” is no longer in {} and was removed</source>
        <translation>类别“{}”已不在 {} 中，因此已移除</translation>
    </message>
    <message>
        <source>The conversion of the network was cancelled</source>
        <translation>网络转换已取消</translation>
    </message>
    <message>
        <source>The disk cannot be read or written</source>
        <translation>磁盘无法读写</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The export could not be written: {}</source>
        <translation>无法写入导出：{}</translation>
    </message>
    <message>
        <source>The exported file has an accuracy of {} ({}), but the run had {} when it was evaluated</source>
        <translation>导出文件的准确率为 {}（{}），而该次运行评估时为 {}</translation>
    </message>
    <message>
        <source>The folder cannot be opened: {}</source>
        <translation>无法打开文件夹：{}</translation>
    </message>
    <message>
        <source>The folder {} is not writable: anything kept for next time is lost when the program ends.</source>
        <translation>无法写入文件夹 {}：为下次保留的内容会在程序结束时丢失。</translation>
    </message>
    <message>
        <source>The int8 file is clearly worse and is not exported.</source>
        <translation>int8 文件明显更差，因此不提供。</translation>
    </message>
    <message>
        <source>The process that converts {} ended unexpectedly ({})</source>
        <translation>转换 {} 的进程意外结束（{}）</translation>
    </message>
    <message>
        <source>The project&apos;s database is damaged</source>
        <translation>项目的数据库已损坏</translation>
    </message>
    <message>
        <source>The project folder was moved or removed while the project was open, so this was not saved</source>
        <translation>项目打开期间，其文件夹被移动或移除，因此未能保存</translation>
    </message>
    <message>
        <source>The stored features were damaged and have been removed</source>
        <translation>已保存的特征已损坏，并已删除</translation>
    </message>
    <message>
        <source>The weights do not match those in the catalogue</source>
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
        <source>The weights do not fit this network: {} tensors are missing or have a different shape (such as {})</source>
        <translation>权重与此网络不相配：有 {} 个张量缺失或形状不同（如 {}）</translation>
    </message>
    <message>
        <source>The weights of {} are no longer installed</source>
        <translation>{} 的权重已不在此处</translation>
    </message>
    <message>
        <source>There are few passages, so questions about the same passage are in both the training and the test set: a new passage may do worse.</source>
        <translation>文章很少，因此同一文章的问题会出现在划分的两边：遇到新文章时效果可能较差。</translation>
    </message>
    <message>
        <source>Only {} classes have labels{}, but two are needed for training</source>
        <translation>只有 {} 个类别有标签{}，训练需要两个</translation>
    </message>
    <message>
        <source>It contains no files</source>
        <translation>其中没有文件</translation>
    </message>
    <message>
        <source>There are no images to draw boxes in</source>
        <translation>没有可供画方框的图像</translation>
    </message>
    <message>
        <source>There are no text files with boxes beside the images</source>
        <translation>图像旁边没有含方框的文本文件</translation>
    </message>
    <message>
        <source>This folder contains no weights</source>
        <translation>此文件夹中没有权重</translation>
    </message>
    <message>
        <source>Available: {}; numbers count from 1.</source>
        <translation>现有：{}；数字从 1 开始计。</translation>
    </message>
    <message>
        <source>A class “{}” already exists</source>
        <translation>已有类别“{}”</translation>
    </message>
    <message>
        <source>There is no network “{}”</source>
        <translation>没有网络“{}”</translation>
    </message>
    <message>
        <source>There is no column “{}”</source>
        <translation>没有列“{}”</translation>
    </message>
    <message>
        <source>There is no document to ask questions about</source>
        <translation>没有可提问的文档</translation>
    </message>
    <message>
        <source>“{}” is not a known encoding</source>
        <translation>没有名为“{}”的编码</translation>
    </message>
    <message>
        <source>There is no label field “{}”</source>
        <translation>没有标签字段“{}”</translation>
    </message>
    <message>
        <source>There is no model.onnx in this folder</source>
        <translation>此文件夹中没有 model.onnx</translation>
    </message>
    <message>
        <source>There is no project in this folder</source>
        <translation>此文件夹中没有项目</translation>
    </message>
    <message>
        <source>There is no run {} in this project</source>
        <translation>此项目中没有运行 {}</translation>
    </message>
    <message>
        <source>There is no sheet “{}”</source>
        <translation>没有名为“{}”的工作表</translation>
    </message>
    <message>
        <source>There is no table with the column {}</source>
        <translation>没有包含列 {} 的表格</translation>
    </message>
    <message>
        <source>This JSON file contains no list of texts</source>
        <translation>此 JSON 文件不包含文本列表</translation>
    </message>
    <message>
        <source>This JSON file is {} and has to be read as a whole</source>
        <translation>这个 JSON 文件有 {}，必须整体读取</translation>
    </message>
    <message>
        <source>This computer has no device “{}”</source>
        <translation>本机没有设备“{}”</translation>
    </message>
    <message>
        <source>This config.json refers to a network that is not in its folder: “{}”</source>
        <translation>此 config.json 引用的网络不在其文件夹中：“{}”</translation>
    </message>
    <message>
        <source>This file or folder does not exist</source>
        <translation>该文件或文件夹不存在</translation>
    </message>
    <message>
        <source>You do not have permission to read or write this file or folder</source>
        <translation>没有读写此文件或文件夹的权限</translation>
    </message>
    <message>
        <source>This folder is not writable: {}</source>
        <translation>无法写入此文件夹：{}</translation>
    </message>
    <message>
        <source>This folder does not state which network it contains</source>
        <translation>此文件夹没有说明所含的网络</translation>
    </message>
    <message>
        <source>This folder contains other files</source>
        <translation>此文件夹含有其他内容</translation>
    </message>
    <message>
        <source>This folder is not empty</source>
        <translation>此文件夹不是空的</translation>
    </message>
    <message>
        <source>This is a file, but an export is a folder</source>
        <translation>这是文件，而导出应为文件夹</translation>
    </message>
    <message>
        <source>This is a model, not a data set</source>
        <translation>这是模型，不是数据集</translation>
    </message>
    <message>
        <source>This is a project, not a data set</source>
        <translation>这是项目，不是数据集</translation>
    </message>
    <message>
        <source>This is a web page or an XML file, not a table</source>
        <translation>这是网页或 XML 文件，不是表格</translation>
    </message>
    <message>
        <source>This is an OpenDocument table (.ods)</source>
        <translation>这是 OpenDocument 表格（.ods）</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls) or a password-protected one</source>
        <translation>这是旧版 Excel 文件（.xls），或受密码保护的文件</translation>
    </message>
    <message>
        <source>This is not a COCO file: it has no lists “images”, “annotations” and “categories”</source>
        <translation>这不是 COCO 文件：缺少列表“images”“annotations”和“categories”</translation>
    </message>
    <message>
        <source>This is not a LabelMe file: it has no list “shapes”</source>
        <translation>这不是 LabelMe 文件：缺少“shapes”列表</translation>
    </message>
    <message>
        <source>This is not a SQuAD file: it has no list of articles under “data”</source>
        <translation>这不是 SQuAD 文件：“data”下没有文章列表</translation>
    </message>
    <message>
        <source>This is not a VIA file: it has no images</source>
        <translation>这不是 VIA 文件：其中没有图像</translation>
    </message>
    <message>
        <source>This is not a CVAT file</source>
        <translation>这不是 CVAT 文件</translation>
    </message>
    <message>
        <source>This is not a VIA table: it has no column “filename”</source>
        <translation>这不是 VIA 表格：缺少“filename”列</translation>
    </message>
    <message>
        <source>This is not a {} file</source>
        <translation>这不是 {} 文件</translation>
    </message>
    <message>
        <source>This is not a {} file: it is not JSON</source>
        <translation>这不是 {} 文件：它不是 JSON</translation>
    </message>
    <message>
        <source>Unknown file type</source>
        <translation>无法识别这种文件</translation>
    </message>
    <message>
        <source>This model needs a passage and a question</source>
        <translation>此模型需要一篇文章和一个问题</translation>
    </message>
    <message>
        <source>This network cannot be built: {}</source>
        <translation>无法构建此网络：{}</translation>
    </message>
    <message>
        <source>This network cannot be converted to int8: {}</source>
        <translation>此网络无法转为 int8：{}</translation>
    </message>
    <message>
        <source>This network has no feature maps at strides 8, 16 and 32, which object detection needs</source>
        <translation>此网络没有步幅为 8、16 和 32 的特征图，而检测物体需要它们</translation>
    </message>
    <message>
        <source>This project is already open in another program</source>
        <translation>此项目已在另一个程序中打开</translation>
    </message>
    <message>
        <source>This project is already open in {}</source>
        <translation>此项目已在 {} 中打开</translation>
    </message>
    <message>
        <source>This project is for {}, but this is {}</source>
        <translation>此项目用于 {}，而这是 {}</translation>
    </message>
    <message>
        <source>This project was closed</source>
        <translation>此项目已关闭</translation>
    </message>
    <message>
        <source>This project was created by a newer version of the program</source>
        <translation>此项目由较新版本的程序创建</translation>
    </message>
    <message>
        <source>The creation of this project was never completed</source>
        <translation>此项目从未完整创建</translation>
    </message>
    <message>
        <source>This question has already been asked about this passage</source>
        <translation>此文章已经提过这个问题</translation>
    </message>
    <message>
        <source>This run does not know the class “{}”, which now has labels</source>
        <translation>此次运行不认识类别“{}”，而它现在有标签</translation>
    </message>
    <message>
        <source>This run was trained on the class “{}”, which has since been deleted, merged or emptied</source>
        <translation>此次运行学习的类别“{}”后来已被删除、合并或清空</translation>
    </message>
    <message>
        <source>This version cannot train the task “{}”</source>
        <translation>此版本无法训练任务“{}”</translation>
    </message>
    <message>
        <source>Too few labels in the smallest class ({}) for a test set, so scores are cross-validated.</source>
        <translation>最小的类别标签太少（{}），无法划出测试集，因此用交叉验证评分。</translation>
    </message>
    <message>
        <source>Too few labels for {}{}: each class needs at least {}</source>
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
        <source>Train longer or with more images.</source>
        <translation>请训练更久，或用更多图像。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Fine-tune in fp32; the export can include an int8 version.</source>
        <translation>请用 fp32 微调；导出时也会生成 int8 版本。</translation>
    </message>
    <message>
        <source>Contrastive fine-tuning supports only one label field at a time</source>
        <translation>对比微调一次只支持一个标签字段</translation>
    </message>
    <message>
        <source>Contrastive fine-tuning was no better than the new head on frozen features, so the head is kept.</source>
        <translation>对比微调并不优于冻结特征上的新分类头，因此保留分类头。</translation>
    </message>
    <message>
        <source>Fine-tuning did not clearly beat the new head on frozen features in cross-validation, so the head is kept.</source>
        <translation>在交叉验证中，微调并未明显优于冻结特征上的新分类头，因此保留分类头。</translation>
    </message>
    <message>
        <source>Fine-tuning did not clearly beat the new head on frozen features, so the head is kept and trained on all labels.</source>
        <translation>微调并未明显优于冻结特征上的新分类头，因此保留分类头，并用全部标签学习。</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>请至少输入一个字。</translation>
    </message>
    <message>
        <source>YOLO in one file, one line per image</source>
        <translation>YOLO 单文件，每张图像一行</translation>
    </message>
    <message>
        <source>YOLO, classes by number</source>
        <translation>YOLO，类别按编号</translation>
    </message>
    <message>
        <source>YOLO, classes in {}</source>
        <translation>YOLO，类别在 {}</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>一个链接</translation>
    </message>
    <message>
        <source>a mask or label for the images beside it, which this program does not read</source>
        <translation>旁边图像的掩膜或标签，本程序不读取</translation>
    </message>
    <message>
        <source>one text per line in {}</source>
        <translation>每行一个文本，在 {} 中</translation>
    </message>
    <message>
        <source>article {}</source>
        <translation>第 {} 篇</translation>
    </message>
    <message>
        <source>box {} ({})</source>
        <translation>方框 {}（{}）</translation>
    </message>
    <message>
        <source>class folders</source>
        <translation>类别文件夹</translation>
    </message>
    <message>
        <source>class folders below split folders</source>
        <translation>划分文件夹下的类别文件夹</translation>
    </message>
    <message>
        <source>classes from file names</source>
        <translation>类别来自文件名</translation>
    </message>
    <message>
        <source>documents to ask questions about</source>
        <translation>供提问的文档</translation>
    </message>
    <message>
        <source>drawn before the image was rotated upright: rotated too</source>
        <translation>画在相机拍摄方向的图像上：已转正</translation>
    </message>
    <message>
        <source>drawn on {} × {} pixels: scaled to {} × {}</source>
        <translation>画在 {} × {} 像素上：已缩放到 {} × {}</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>entry {}</source>
        <translation>条目 {}</translation>
    </message>
    <message>
        <source>fastText in {}</source>
        <translation>fastText，在 {}</translation>
    </message>
    <message>
        <source>folders of text files</source>
        <translation>文本文件的文件夹</translation>
    </message>
    <message>
        <source>had its corners swapped</source>
        <translation>的角点互换了</translation>
    </message>
    <message>
        <source>invalid characters were replaced by “�”</source>
        <translation>无效字符已替换为“�”</translation>
    </message>
    <message>
        <source>images without labels</source>
        <translation>无标签的图像</translation>
    </message>
    <message>
        <source>innermost class folders</source>
        <translation>最内层的类别文件夹</translation>
    </message>
    <message>
        <source>int8: {} MB instead of {}, {} ms instead of {}, {} points of {} lost</source>
        <translation>int8：{} MB（原 {}），{} 毫秒（原 {}），损失 {} 个百分点的 {}</translation>
    </message>
    <message>
        <source>unreadable for an unknown reason: {}: {}</source>
        <translation>由于未知原因无法读取：{}：{}</translation>
    </message>
    <message>
        <source>it has {} numbers after the class instead of 4</source>
        <translation>类别后有 {} 个数字，应为 4 个</translation>
    </message>
    <message>
        <source>it contains something that is not a number</source>
        <translation>含有非数字内容</translation>
    </message>
    <message>
        <source>not a KITTI line</source>
        <translation>不是 KITTI 格式的行</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>{} is for images, but this project contains texts</source>
        <translation>{} 读取图像，而此项目包含文本</translation>
    </message>
    <message>
        <source>{} is for texts, but this project contains images</source>
        <translation>{} 读取文本，而此项目包含图像</translation>
    </message>
    <message>
        <source>{} × {} pixels: more than {} million in a WebP image; save it as JPEG</source>
        <translation>{} × {} 像素：WebP 图像超过 {} 百万像素；请另存为 JPEG</translation>
    </message>
    <message>
        <source>“{}” is filled in few rows, each time differently; if a class holds for the rows below it, fill in their cells</source>
        <translation>“{}”只在少数行中有内容，且每次不同；如果某个类别也适用于其下方的行，请填写那些单元格</translation>
    </message>
    <message>
        <source>“{}” is not a method for these samples</source>
        <translation>“{}”不是适用于这些样本的方法</translation>
    </message>
    <message>
        <source>“{}” contains nothing that can be used here</source>
        <translation>“{}”中没有此处可用的内容</translation>
    </message>
    <message>
        <source>Unlock it under Splits first.</source>
        <translation>请先在“划分”中解锁。</translation>
    </message>
    <message>
        <source>It cannot be read for an unknown reason: {}</source>
        <translation>由于未知原因无法读取：{}</translation>
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
        <source>Wait for it to finish, or cancel it first.</source>
        <translation>请等待，或先取消它。</translation>
    </message>
    <message>
        <source>Everything computed so far is kept for the next run.</source>
        <translation>已计算的内容会保留给下一次运行。</translation>
    </message>
    <message>
        <source>The previous content is unchanged. Free some space, close whatever uses the folder, or choose another one.</source>
        <translation>原有内容没有改变。请腾出空间、关闭占用该文件夹的程序，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>With the tokenizer built in, {} of {} texts are predicted differently, so that file was not written.</source>
        <translation>内置分词器后，{} 个（共 {} 个）文本的回答不同，因此未写入该文件。</translation>
    </message>
    <message>
        <source>Write a config.json with at least {&quot;architecture&quot;: &quot;resnet18&quot;} (a timm name) into it, or specify a transformers folder.</source>
        <translation>请在其中写入至少含 {&quot;architecture&quot;: &quot;resnet18&quot;}（timm 名称）的 config.json，或提供 transformers 文件夹。</translation>
    </message>
    <message>
        <source>`transferstudio evaluate PROJECT` lists the runs.</source>
        <translation>`transferstudio evaluate 项目` 会列出所有运行。</translation>
    </message>
    <message>
        <source>`transferstudio models` lists them; a folder of your own also works.</source>
        <translation>`transferstudio models` 会列出它们；也可以使用自己的文件夹。</translation>
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
        <source>a file in the archive</source>
        <translation>压缩包中的一个文件</translation>
    </message>
    <message>
        <source>another imported file lists the same images</source>
        <translation>另一个已导入的文件列出了相同的图像</translation>
    </message>
    <message>
        <source>another table already lists this image</source>
        <translation>另一个表格已列出此图像</translation>
    </message>
    <message>
        <source>it has {} cells, the other rows {}: does it contain an unquoted delimiter?</source>
        <translation>它有 {} 个单元格，其他行有 {} 个：其中是否有未加引号的分隔符？</translation>
    </message>
    <message>
        <source>it contains captions but no boxes</source>
        <translation>其中是图像描述，没有方框</translation>
    </message>
    <message>
        <source>its class has no number</source>
        <translation>其类别没有编号</translation>
    </message>
    <message>
        <source>its classes do not match its weights</source>
        <translation>其类别与权重不符</translation>
    </message>
    <message>
        <source>its input of {} pixels is invalid</source>
        <translation>其输入 {} 像素无效</translation>
    </message>
    <message>
        <source>its label has more than {} characters</source>
        <translation>其标签超过 {} 个字符</translation>
    </message>
    <message>
        <source>its region cannot be read</source>
        <translation>其区域无法读取</translation>
    </message>
    <message>
        <source>longer than {} characters, or not JSON</source>
        <translation>超过 {} 个字符，或不是 JSON</translation>
    </message>
    <message>
        <source>mark a question as having no answer</source>
        <translation>把问题标为没有答案</translation>
    </message>
    <message>
        <source>mark images as done</source>
        <translation>把图像标为已完成</translation>
    </message>
    <message>
        <source>mark images as not done</source>
        <translation>把图像标为未完成</translation>
    </message>
    <message>
        <source>merge classes</source>
        <translation>合并类别</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF image</source>
        <translation>不是 JPEG、PNG、WebP、GIF、BMP、TIFF、HEIC 或 AVIF 图像</translation>
    </message>
    <message>
        <source>not an annotation file</source>
        <translation>不是标注文件</translation>
    </message>
    <message>
        <source>not an object with an image</source>
        <translation>不是包含图像的对象</translation>
    </message>
    <message>
        <source>note on run {}</source>
        <translation>运行 {} 的备注</translation>
    </message>
    <message>
        <source>suspicious compression ratio (possible zip bomb)</source>
        <translation>压缩率可疑（可能是 zip 炸弹）</translation>
    </message>
    <message>
        <source>passages with questions</source>
        <translation>带问题的文章</translation>
    </message>
    <message>
        <source>passages with questions in {}</source>
        <translation>带问题的文章，在 {} 中</translation>
    </message>
    <message>
        <source>images from the column “{}”</source>
        <translation>图像来自列“{}”</translation>
    </message>
    <message>
        <source>images to draw boxes in</source>
        <translation>待画方框的图像</translation>
    </message>
    <message>
        <source>row {}</source>
        <translation>第 {} 行</translation>
    </message>
    <message>
        <source>evaluated on {} boxes, not compared with the trained network</source>
        <translation>在 {} 个方框上评估，未与训练好的网络比较</translation>
    </message>
    <message>
        <source>evaluated on {} images, not compared with the trained network</source>
        <translation>在 {} 张图像上评估，未与训练好的网络比较</translation>
    </message>
    <message>
        <source>evaluated on {} questions, not compared with the trained network</source>
        <translation>在 {} 个问题上评估，未与训练好的网络比较</translation>
    </message>
    <message>
        <source>evaluated on {} texts, not compared with the trained network</source>
        <translation>在 {} 个文本上评估，未与训练好的网络比较</translation>
    </message>
    <message>
        <source>several classes at once ({}), but an image has only one here</source>
        <translation>同时有多个类别（{}），而此处每张图像只有一个类别</translation>
    </message>
    <message>
        <source>several images have this name</source>
        <translation>有多张图像叫这个名称</translation>
    </message>
    <message>
        <source>single image</source>
        <translation>单张图像</translation>
    </message>
    <message>
        <source>table of boxes in {}</source>
        <translation>方框表格，在 {}</translation>
    </message>
    <message>
        <source>table of texts in {}</source>
        <translation>文本表格，在 {}</translation>
    </message>
    <message>
        <source>the first of {} annotations was used</source>
        <translation>采用了 {} 个标注中的第一个</translation>
    </message>
    <message>
        <source>the first row</source>
        <translation>第一行</translation>
    </message>
    <message>
        <source>the image in its annotation file is damaged</source>
        <translation>标注文件中的图像已损坏</translation>
    </message>
    <message>
        <source>the column names</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Against training from scratch (at most {} epochs): {} percentage points ({} to {}, 95 % confidence), in {} instead of {}.</source>
        <translation>与从零开始训练（最多 {} 轮）相比：{} 个百分点（{} 至 {}，95 % 置信度），用时 {}，而非 {}。</translation>
    </message>
    <message>
        <source>Labelling in the proposed order, tried on your labels, makes no clear difference: after {}, a head is {} accurate, and {} in random order (90 % interval of the difference: {} to {} percentage points).</source>
        <translation>用您的标签试验，按建议的顺序标注没有明显差别：标注 {} 个后，输出层的准确率为 {}，随机顺序为 {}（差值的 90 % 区间：{} 到 {} 个百分点）。</translation>
    </message>
    <message>
        <source>Labelling in the proposed order, tried on your labels: about {} reach what {} in random order do. After {}, a head is {} accurate in place of {} (90 % interval of the difference: {} to {} percentage points).</source>
        <translation>用您的标签试验按建议的顺序标注：约 {} 个就达到随机顺序 {} 个的效果。标注 {} 个后，输出层的准确率为 {}，而不是 {}（差值的 90 % 区间：{} 到 {} 个百分点）。</translation>
    </message>
    <message>
        <source>The training data have only {} samples of the classes that the new ones seem to be of</source>
        <translation>训练数据中只有 {} 个样本属于新样本所属的类别</translation>
    </message>
    <message>
        <source>The training data have only {} samples to compare with</source>
        <translation>训练数据中只有 {} 个样本可供比较</translation>
    </message>
    <message>
        <source>These images are somewhat different from those that {} was pre-trained on: shift {} ({} to {}), photographs of animals about 0.2. Fine-tuning all layers can pay off on such images; compare it with Quick.</source>
        <translation>这些图片与 {} 预训练所用的图片有些不同：偏移 {}（{} 到 {}），动物照片约为 0.2。对这类图片，微调所有层可能有收益；请与“快速”比较。</translation>
    </message>
    <message>
        <source>These images are very different from those that {} was pre-trained on: shift {} ({} to {}), photographs of animals about 0.2. Fine-tuning all layers often pays off on such images; compare it with Quick.</source>
        <translation>这些图片与 {} 预训练所用的图片差别很大：偏移 {}（{} 到 {}），动物照片约为 0.2。对这类图片，微调所有层往往有收益；请与“快速”比较。</translation>
    </message>
    <message>
        <source>keep labels</source>
        <translation>保留标签</translation>
    </message>
    <message>
        <source>label of {}</source>
        <translation>{} 的标签</translation>
    </message>
    <message>
        <source>more than {} MB</source>
        <translation>超过 {} MB</translation>
    </message>
    <message>
        <source>numbered lists</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>numbered lists, boxes in {}</source>
        <translation>编号列表，方框在 {} 中</translation>
    </message>
    <message>
        <source>sheet {}</source>
        <translation>工作表{}</translation>
    </message>
    <message>
        <source>sheet {}; not used: {}</source>
        <translation>工作表{}；未使用：{}</translation>
    </message>
    <message>
        <source>the image does not exist</source>
        <translation>图像不存在</translation>
    </message>
    <message>
        <source>the stated size {} × {} is not that of the image: the boxes fit as they are</source>
        <translation>所述尺寸 {} × {} 与图像不符：方框按原样合适</translation>
    </message>
    <message>
        <source>what follows article {}</source>
        <translation>第 {} 篇文章之后的内容</translation>
    </message>
    <message>
        <source>{} About {} of the {} labels are enough on the pre-trained network for what all of them reach from scratch.</source>
        <translation>{}在预训练网络上，{} 个标签（共 {} 个）就足以达到全部标签从零开始训练的水平。</translation>
    </message>
    <message>
        <source>{} That is no clear difference.</source>
        <translation>{}差异并不明显。</translation>
    </message>
    <message>
        <source>{} are left over (such as {})</source>
        <translation>{} 个多余（例如 {}）</translation>
    </message>
    <message>
        <source>{} cannot be loaded as a model</source>
        <translation>{} 无法作为模型加载</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} 个文件</translation>
    </message>
    <message>
        <source>{} have a different shape (such as {})</source>
        <translation>{} 个形状不同（例如 {}）</translation>
    </message>
    <message>
        <source>{} images, {} of them with labels</source>
        <translation>{} 张图像，其中 {} 张有标签</translation>
    </message>
    <message>
        <source>{} in a zip archive</source>
        <translation>{}，在 zip 压缩包中</translation>
    </message>
    <message>
        <source>{} is fine-tuned: it is stronger than {} and fits the time limit.</source>
        <translation>微调 {}：它比 {} 更强，且符合时间限制。</translation>
    </message>
    <message>
        <source>{} labels are too few to compare networks; {} are needed.</source>
        <translation>{} 个标签太少，无法比较网络；需要 {} 个。</translation>
    </message>
    <message>
        <source>{} labels are too few to say what more would bring, or what is wrong.</source>
        <translation>{} 个标签太少，无法判断增加标签的效果或哪些有误。</translation>
    </message>
    <message>
        <source>{} of {} epochs fit the time limit of {}.</source>
        <translation>{}/{} 个轮次符合 {} 的时间限制。</translation>
    </message>
    <message>
        <source>{} rows below the column names describe the columns and are not used</source>
        <translation>列名下方有 {} 行是对列的说明，未使用</translation>
    </message>
    <message>
        <source>{} samples are too few to compare with the training data</source>
        <translation>{} 个样本太少，无法与训练数据比较</translation>
    </message>
    <message>
        <source>{} tensors are missing (such as {})</source>
        <translation>缺少 {} 个张量（例如 {}）</translation>
    </message>
    <message>
        <source>{} training, {} validation and {} test images at {} × {} pixels; {}</source>
        <translation>{} 张训练图像、{} 张验证图像和 {} 张测试图像，{} × {} 像素；{}</translation>
    </message>
    <message>
        <source>{} training, {} validation and {} test questions; {}</source>
        <translation>{} 个训练问题、{} 个验证问题和 {} 个测试问题；{}</translation>
    </message>
    <message>
        <source>{} was not exported by Transfer Studio</source>
        <translation>{} 不是由 Transfer Studio 导出的</translation>
    </message>
    <message>
        <source>{} {} of the {} labels, or fewer, are enough on the pre-trained network for what all of them reach from scratch.</source>
        <translation>{}在预训练网络上，{} 个标签（共 {} 个）或更少就足以达到全部标签从零开始训练的水平。</translation>
    </message>
    <message>
        <source>{}, and {} more</source>
        <translation>{} 以及另外 {} 个</translation>
    </message>
    <message>
        <source>{}, not a JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF image</source>
        <translation>{}，不是 JPEG、PNG、WebP、GIF、BMP、TIFF、HEIC 或 AVIF 图像</translation>
    </message>
    <message>
        <source>{}, paragraph {}</source>
        <translation>{}，第 {} 段</translation>
    </message>
    <message>
        <source>{}, question {}</source>
        <translation>{}，第 {} 个问题</translation>
    </message>
    <message>
        <source>{}: box {}</source>
        <translation>{}：方框 {}</translation>
    </message>
    <message>
        <source>{}: entry {}</source>
        <translation>{}：条目 {}</translation>
    </message>
    <message>
        <source>{}: frame {}</source>
        <translation>{}：帧 {}</translation>
    </message>
    <message>
        <source>{}: task {}</source>
        <translation>{}：任务 {}</translation>
    </message>
    <message>
        <source>{}: the first of {} images in the file was used</source>
        <translation>{}：采用了文件中 {} 张图像的第一张</translation>
    </message>
    <message>
        <source>{}; drawn at random out of {} images, of which at most {} are predicted differently (95 % confidence)</source>
        <translation>{}；从 {} 张图像中随机抽取，其中预测不同的至多占 {}（95 % 置信度）</translation>
    </message>
    <message>
        <source>{}; drawn at random out of {} questions, of which at most {} are predicted differently (95 % confidence)</source>
        <translation>{}；从 {} 个问题中随机抽取，其中预测不同的至多占 {}（95 % 置信度）</translation>
    </message>
    <message>
        <source>{}; drawn at random out of {} texts, of which at most {} are predicted differently (95 % confidence)</source>
        <translation>{}；从 {} 条文本中随机抽取，其中预测不同的至多占 {}（95 % 置信度）</translation>
    </message>
    <message>
        <source>“{}” is still running, and nothing can be undone or redone until it ends</source>
        <translation>“{}”仍在进行，结束之前无法撤销或重做</translation>
    </message>
    <message>
        <source>a link that leaves the folder or is broken</source>
        <translation>链接指向文件夹之外，或无处可去</translation>
    </message>
    <message>
        <source>Besides the features of the network, the head uses {} words of the texts.</source>
        <translation>除网络特征外，分类头还使用文本中的 {} 个词。</translation>
    </message>
    <message>
        <source>Specify a single character, such as ; or tab.</source>
        <translation>请给出一个字符，例如 ; 或 tab。</translation>
    </message>
    <message>
        <source>Free some space or put the folder back, then resume the run: its last checkpoint is kept.</source>
        <translation>请腾出空间或把文件夹放回原处，然后继续运行：最后的检查点已保留。</translation>
    </message>
    <message>
        <source>Out of memory: continuing with {} samples at a time</source>
        <translation>内存已满：改为每次处理 {} 个样本</translation>
    </message>
    <message>
        <source>Paths must be relative to the table&apos;s folder; texts are cells with several words. You can also choose the columns, here or with --text-column.</source>
        <translation>路径必须相对于表格所在的文件夹；文本是含多个词的单元格。也可以在此处或用 --text-column 选择列。</translation>
    </message>
    <message>
        <source>The class names are used as a hint too: they reduce the cross-validated loss.</source>
        <translation>类别名称也用作提示：它们降低了交叉验证的损失。</translation>
    </message>
    <message>
        <source>The data set assigns all samples to training, so some of them become the test set.</source>
        <translation>数据集把所有样本都划为训练，因此其中一部分成为测试集。</translation>
    </message>
    <message>
        <source>The data set has a validation set but no test set, so the validation set becomes the test set.</source>
        <translation>数据集有验证集而没有测试集，因此验证集成为测试集。</translation>
    </message>
    <message>
        <source>The loss became NaN: going back to epoch {} with half the learning rate</source>
        <translation>损失变为 NaN：回到第 {} 轮，学习率减半</translation>
    </message>
    <message>
        <source>This has been removed from the project in the meantime, so nothing was changed</source>
        <translation>它已从项目中移除，因此没有任何更改</translation>
    </message>
    <message>
        <source>Undo that to resume this run, or start a new one.</source>
        <translation>撤销该更改即可继续此次运行，或开始新的运行。</translation>
    </message>
    <message>
        <source>a damaged HEIC image</source>
        <translation>已损坏的 HEIC 图像</translation>
    </message>
    <message>
        <source>a HEIC image: install the package pi-heif to read it, or save it as JPEG</source>
        <translation>HEIC 图像：读取它需要 pi-heif 包；或另存为 JPEG</translation>
    </message>
    <message>
        <source>1 row below the column names describes the columns and is not used</source>
        <translation>列名下方有 1 行是对列的说明，未使用</translation>
    </message>
    <message>
        <source>A new head alone is about {} accurate. With at least {} labels per class, fine-tuning all layers often adds some points; it is kept only if it does.</source>
        <translation>仅用新的输出层，准确率约为 {}。每个类别至少有 {} 个标签时，微调所有层通常能提高几个百分点；只有确实提高时才保留。</translation>
    </message>
    <message>
        <source>A new head alone is about {} accurate. With {} labels, LoRA adapters often learn what it cannot; they are kept only if they do.</source>
        <translation>仅用新的输出层，准确率约为 {}。有 {} 个标签时，LoRA 适配器通常能学到输出层学不到的内容；只有确实更好时才保留。</translation>
    </message>
    <message>
        <source>A new head alone is about {} accurate. With {} labels, contrastive fine-tuning often adds some points; it is kept only if it does.</source>
        <translation>仅用新的输出层，准确率约为 {}。有 {} 个标签时，对比微调通常能提高几个百分点；只有确实提高时才保留。</translation>
    </message>
    <message>
        <source>A new head alone is about {} accurate. With {} labels, that leaves too few mistakes to show that fine-tuning is better.</source>
        <translation>仅用新的输出层，准确率约为 {}。只有 {} 个标签，剩下的错误太少，无法证明微调更好。</translation>
    </message>
    <message>
        <source>A new head alone is already {} accurate, so fine-tuning has little to add.</source>
        <translation>仅用新的输出层，准确率已达 {}，微调能提高的不多。</translation>
    </message>
    <message>
        <source>A new head is tried first; its accuracy decides whether fine-tuning is worth the time.</source>
        <translation>先尝试新的输出层；其准确率决定是否值得微调。</translation>
    </message>
    <message>
        <source>A table of predictions cannot be called “{}”</source>
        <translation>预测结果表不能命名为“{}”</translation>
    </message>
    <message>
        <source>Advice from features is only available for samples with one class each</source>
        <translation>只有每个样本仅有一个类别时才能根据特征给出建议</translation>
    </message>
    <message>
        <source>Advice on networks and labels is only available for samples with one class each.</source>
        <translation>只有每个样本只有一个类别时，才能提供关于网络和标签的建议。</translation>
    </message>
    <message>
        <source>An Excel file has at most {} rows</source>
        <translation>Excel 文件最多有 {} 行</translation>
    </message>
    <message>
        <source>Classes with fewer than {} labels that teach are left out of the forecast and of the check of labels: {}</source>
        <translation>训练标签少于 {} 个的类别不参与预测和标签检查：{}</translation>
    </message>
    <message>
        <source>Cross-validated on {} of the texts, {} reaches {} accuracy and {} reaches {}, so {} is used.</source>
        <translation>对其中 {} 条文本做交叉验证，{} 的准确率为 {}，{} 为 {}，因此使用 {}。</translation>
    </message>
    <message>
        <source>File names state age, gender, ethnicity and date; age and date are not used.</source>
        <translation>文件名包含年龄、性别、族裔和日期；年龄和日期未使用。</translation>
    </message>
    <message>
        <source>Fine-tuning may take {}, but the time limit is {}, so only a new head is trained.</source>
        <translation>微调可能需要 {}，但时间限制为 {}，因此只训练新的输出层。</translation>
    </message>
    <message>
        <source>Give {} or more.</source>
        <translation>请提供至少 {} 个。</translation>
    </message>
    <message>
        <source>Import some samples.</source>
        <translation>请导入一些样本。</translation>
    </message>
    <message>
        <source>Its boxes could not be sorted by image: {}</source>
        <translation>无法按图像整理方框：{}</translation>
    </message>
    <message>
        <source>Label more samples.</source>
        <translation>请标注更多样本。</translation>
    </message>
    <message>
        <source>Label some, or change their split.</source>
        <translation>请标注一些样本，或更改其划分。</translation>
    </message>
    <message>
        <source>LabelMe, flags of images</source>
        <translation>LabelMe，图像标记</translation>
    </message>
    <message>
        <source>Labels from {}, a column for each class. {} of the first {} rows have several classes, or none.</source>
        <translation>标签来自 {}，每个类别一列。有 {} 行（前 {} 行中）含多个类别或没有类别。</translation>
    </message>
    <message>
        <source>Labels from {}, column {}. Several of the columns {} can be 1 in a row, so they are no classes of one question.</source>
        <translation>标签来自 {} 的 {} 列。{} 这些列在同一行中可以有多个为 1，因此不是同一问题的类别。</translation>
    </message>
    <message>
        <source>Licence of {}: {}. {} {}</source>
        <translation>{} 的许可证：{}。{} {}</translation>
    </message>
    <message>
        <source>Make room in the folder of temporary files.</source>
        <translation>请在临时文件夹中腾出空间。</translation>
    </message>
    <message>
        <source>Mirrored images are clearly harder to recognise ({} instead of {} correct), so images are not mirrored during training.</source>
        <translation>镜像后的图像明显更难识别（正确率 {}，原为 {}），因此训练时不做镜像。</translation>
    </message>
    <message>
        <source>More labels made heads worse, so nothing is forecast. Look for wrong labels.</source>
        <translation>标签越多，头部反而越差，因此不作预测。请检查是否有错误的标签。</translation>
    </message>
    <message>
        <source>Most texts are in another language than English ({}), so {} is used.</source>
        <translation>大多数文本不是英文（{}），因此使用 {}。</translation>
    </message>
    <message>
        <source>No sample in the test set has a label in “{}”</source>
        <translation>测试集中没有样本带有“{}”的标签</translation>
    </message>
    <message>
        <source>No sample in the training set has a label</source>
        <translation>训练集中没有带标签的样本</translation>
    </message>
    <message>
        <source>No sample in the training set has a label in “{}”</source>
        <translation>训练集中没有样本带有“{}”的标签</translation>
    </message>
    <message>
        <source>No sample in the validation set has a label in “{}”</source>
        <translation>验证集中没有样本带有“{}”的标签</translation>
    </message>
    <message>
        <source>Other labels of the same images are in {}.</source>
        <translation>同一批图像的其他标签在 {} 中。</translation>
    </message>
    <message>
        <source>The comparison was cancelled</source>
        <translation>比较已取消</translation>
    </message>
    <message>
        <source>The file {} is too large to be downloaded</source>
        <translation>文件 {} 太大，无法下载</translation>
    </message>
    <message>
        <source>The folder must contain config.json and model.safetensors of an RT-DETR, D-FINE, LW-DETR or RF-DETR model from transformers.</source>
        <translation>该文件夹必须包含 transformers 的 RT-DETR、D-FINE、LW-DETR 或 RF-DETR 模型的 config.json 和 model.safetensors。</translation>
    </message>
    <message>
        <source>The run from scratch cannot be compared: it was stopped, or scored on other samples</source>
        <translation>从零开始训练的运行无法比较：它已被停止，或在其他样本上评估</translation>
    </message>
    <message>
        <source>The tokenizer of {} is not in a form that can be read here</source>
        <translation>{} 的分词器格式无法在此读取</translation>
    </message>
    <message>
        <source>There are no features to draw a map from</source>
        <translation>没有可用于绘制地图的特征</translation>
    </message>
    <message>
        <source>There is nothing to compare with training from scratch</source>
        <translation>没有可与从零开始训练比较的内容</translation>
    </message>
    <message>
        <source>These images are like those that {} was pre-trained on: shift {} ({} to {}).</source>
        <translation>这些图片与 {} 预训练所用的图片相似：偏移 {}（{} 到 {}）。</translation>
    </message>
    <message>
        <source>These {} samples are like the training data: no difference was found (p = {}).</source>
        <translation>这 {} 个样本与训练数据相似：未发现差异（p = {}）。</translation>
    </message>
    <message>
        <source>These {} samples differ from the training data (p = {}). Label some of them and train again.</source>
        <translation>这 {} 个样本与训练数据不同（p = {}）。请标注其中一些并重新训练。</translation>
    </message>
    <message>
        <source>These {} samples differ from the training data (p = {}): they are {}. Label some of them and train again.</source>
        <translation>这 {} 个样本与训练数据不同（p = {}）：{}。请标注其中一些并重新训练。</translation>
    </message>
    <message>
        <source>This network cannot be converted to 4 bits: {}</source>
        <translation>此网络无法转换为 4 位：{}</translation>
    </message>
    <message>
        <source>This version cannot open models of the task “{}”</source>
        <translation>此版本无法打开任务“{}”的模型</translation>
    </message>
    <message>
        <source>To the network, these {} samples are like the training data (p = {}), although they are {}.</source>
        <translation>对网络而言，这 {} 个样本与训练数据相似（p = {}），尽管它们{}。</translation>
    </message>
    <message>
        <source>To use several of these columns, import the data once for each, into a label field of its own.</source>
        <translation>要使用其中多列，请对每一列各导入一次数据，分别导入到单独的标签字段。</translation>
    </message>
    <message>
        <source>Train the project, and look at the results.</source>
        <translation>请训练该项目并查看结果。</translation>
    </message>
    <message>
        <source>Train with a pre-trained network first.</source>
        <translation>请先用预训练网络训练。</translation>
    </message>
    <message>
        <source>Training will take about {} to {} on this computer.</source>
        <translation>在这台电脑上训练大约需要 {} 到 {}。</translation>
    </message>
    <message>
        <source>Use a name that ends in .csv.</source>
        <translation>请使用以 .csv 结尾的名称。</translation>
    </message>
    <message>
        <source>Use a name that ends in one of these: {}</source>
        <translation>请使用以下列之一结尾的名称：{}</translation>
    </message>
    <message>
        <source>Weight interpolation: the weights kept lie {} of the way from the pre-trained to the fine-tuned ones, where the validation loss is lowest.</source>
        <translation>权重插值：保留的权重位于从预训练权重到微调权重的 {} 处，那里的验证损失最低。</translation>
    </message>
    <message>
        <source>WhatsApp chat in {}</source>
        <translation>{} 中的 WhatsApp 聊天记录</translation>
    </message>
    <message>
        <source>With only {} labels in the smallest class, a new head on the frozen network is hard to beat, and takes seconds.</source>
        <translation>最小的类别只有 {} 个标签时，冻结网络上的新输出层很难被超越，而且只需几秒钟。</translation>
    </message>
    <message>
        <source>With only {} labels, a new head takes seconds, and more labels help most.</source>
        <translation>只有 {} 个标签时，新的输出层只需几秒钟，而增加标签最有帮助。</translation>
    </message>
    <message>
        <source>a link to a folder</source>
        <translation>指向文件夹的链接</translation>
    </message>
    <message>
        <source>a passage with more than {} characters</source>
        <translation>文章超过 {} 个字符</translation>
    </message>
    <message>
        <source>a point has no area</source>
        <translation>点没有面积</translation>
    </message>
    <message>
        <source>a question with more than {} characters</source>
        <translation>问题超过 {} 个字符</translation>
    </message>
    <message>
        <source>a quote in this line is never closed</source>
        <translation>此行中有一个引号始终没有闭合</translation>
    </message>
    <message>
        <source>a shape ({})</source>
        <translation>一个形状（{}）</translation>
    </message>
    <message>
        <source>a side of the box is not a number</source>
        <translation>方框的某一边不是数值</translation>
    </message>
    <message>
        <source>a system message</source>
        <translation>系统消息</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>一个文本</translation>
    </message>
    <message>
        <source>add class {}</source>
        <translation>添加类别 {}</translation>
    </message>
    <message>
        <source>add label field {}</source>
        <translation>添加标签字段 {}</translation>
    </message>
    <message>
        <source>all its boxes</source>
        <translation>它的所有方框</translation>
    </message>
    <message>
        <source>an AVIF image that this version of Pillow cannot read, or a video; save it as JPEG</source>
        <translation>当前 Pillow 无法读取的 AVIF 图像，或一段视频；请另存为 JPEG</translation>
    </message>
    <message>
        <source>an answer without text</source>
        <translation>没有文本的答案</translation>
    </message>
    <message>
        <source>an attached file, not a text</source>
        <translation>附件文件，不是文本</translation>
    </message>
    <message>
        <source>an image in a format that cannot be read here: save it as PNG or JPEG</source>
        <translation>图像格式在此无法读取：请另存为 PNG 或 JPEG</translation>
    </message>
    <message>
        <source>an image without a file name</source>
        <translation>没有文件名的图像</translation>
    </message>
    <message>
        <source>another file already describes {}</source>
        <translation>已有另一个文件描述 {}</translation>
    </message>
    <message>
        <source>another file in the archive has the same name</source>
        <translation>压缩包中另有同名文件</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <source>ask a question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>cannot be opened: {}</source>
        <translation>无法打开：{}</translation>
    </message>
    <message>
        <source>cannot be read: {}</source>
        <translation>无法读取：{}</translation>
    </message>
    <message>
        <source>cannot be unpacked: {}</source>
        <translation>无法解压：{}</translation>
    </message>
    <message>
        <source>clear {} labels</source>
        <translation>清除 {} 个标签</translation>
    </message>
    <message>
        <source>columns as {} names them: {}</source>
        <translation>列按 {} 中的说明：{}</translation>
    </message>
    <message>
        <source>damaged, or not a video: its encoding is unknown</source>
        <translation>已损坏，或不是视频：没有说明编码方式</translation>
    </message>
    <message>
        <source>damaged, or not a video: {}</source>
        <translation>已损坏，或不是视频：{}</translation>
    </message>
    <message>
        <source>damaged: {}</source>
        <translation>已损坏：{}</translation>
    </message>
    <message>
        <source>delete class</source>
        <translation>删除类别</translation>
    </message>
    <message>
        <source>delete run {}</source>
        <translation>删除运行 {}</translation>
    </message>
    <message>
        <source>delete {} samples</source>
        <translation>删除 {} 个样本</translation>
    </message>
    <message>
        <source>ethnicity from file names</source>
        <translation>族裔来自文件名</translation>
    </message>
    <message>
        <source>floating-point pixels, which have no standard range</source>
        <translation>浮点像素，没有约定的取值范围</translation>
    </message>
    <message>
        <source>gender from file names</source>
        <translation>性别来自文件名</translation>
    </message>
    <message>
        <source>import {}</source>
        <translation>导入 {}</translation>
    </message>
    <message>
        <source>int8: {} MB instead of {}, {} ms instead of {}, {} points of {} lost. That shows no difference: on only {} samples, less than {} points may be chance</source>
        <translation>int8：{} MB（原为 {}），{} 毫秒（原为 {}），损失 {} 个百分点（{}）。这不能说明有差异：只有 {} 个样本，少于 {} 个百分点可能是偶然</translation>
    </message>
    <message>
        <source>it does not state which image it is in</source>
        <translation>没有说明在哪张图像中</translation>
    </message>
    <message>
        <source>it has a side that is not a number</source>
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
        <source>it has no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>it has no number</source>
        <translation>没有编号</translation>
    </message>
    <message>
        <source>it has no number or no name</source>
        <translation>没有编号或名称</translation>
    </message>
    <message>
        <source>it has no coordinates</source>
        <translation>没有坐标</translation>
    </message>
    <message>
        <source>it contains NUL characters</source>
        <translation>含有 NUL 字符</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>it is listed twice</source>
        <translation>列出了两次</translation>
    </message>
    <message>
        <source>it is not a shape</source>
        <translation>不是形状</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>不是文本文件</translation>
    </message>
    <message>
        <source>it occurs twice</source>
        <translation>出现了两次</translation>
    </message>
    <message>
        <source>it lies outside the image</source>
        <translation>位于图像之外</translation>
    </message>
    <message>
        <source>it names no image</source>
        <translation>未指明图像</translation>
    </message>
    <message>
        <source>it has been deleted in the meantime</source>
        <translation>期间已被删除</translation>
    </message>
    <message>
        <source>its answer was cleared by hand and stays cleared</source>
        <translation>其答案已被手动清除，保持清除</translation>
    </message>
    <message>
        <source>its boxes in {}: {}</source>
        <translation>其在 {} 中的方框：{}</translation>
    </message>
    <message>
        <source>its boxes were removed by hand and stay removed</source>
        <translation>其方框已被手动移除，保持移除</translation>
    </message>
    <message>
        <source>its class {} is not declared</source>
        <translation>其类别 {} 未声明</translation>
    </message>
    <message>
        <source>its image does not exist</source>
        <translation>对应的图像不存在</translation>
    </message>
    <message>
        <source>its label was cleared by hand and stays cleared</source>
        <translation>其标签已被手动清除，保持清除</translation>
    </message>
    <message>
        <source>the shape of its weights is not that of a head</source>
        <translation>其权重的形状与分类头不符</translation>
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
        <source>more than {} million pixels</source>
        <translation>超过 {} 百万像素</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>no file has this name</source>
        <translation>没有这个名称的文件</translation>
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
        <source>no {} in it</source>
        <translation>其中没有 {}</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>不是 JSON</translation>
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
        <source>not an annotation file: larger than {} MB</source>
        <translation>不是标注文件：大于 {} MB</translation>
    </message>
    <message>
        <source>not an annotation file: {}</source>
        <translation>不是标注文件：{}</translation>
    </message>
    <message>
        <source>it describes the data and is not part of it</source>
        <translation>它是对数据的说明，本身不是数据</translation>
    </message>
    <message>
        <source>it is beside the class folders; if it is data, move it into one of them or into its own folder</source>
        <translation>它位于类别文件夹旁边；如果属于数据，请移到其中一个类别文件夹或单独的文件夹中</translation>
    </message>
    <message>
        <source>it belongs to the labels of the same images in another format ({})</source>
        <translation>属于同一批图像的另一种格式的标签（{}）</translation>
    </message>
    <message>
        <source>an archive: unpack it and import the folder</source>
        <translation>压缩包：请解压后导入文件夹</translation>
    </message>
    <message>
        <source>a video: use it in Try; videos cannot be imported</source>
        <translation>视频：请在“试用”中使用；视频不能导入</translation>
    </message>
    <message>
        <source>a raw camera image: save it as JPEG</source>
        <translation>相机的 RAW 图像：请另存为 JPEG</translation>
    </message>
    <message>
        <source>a document, which contains no data that can be read here</source>
        <translation>文档，其中没有此处可读取的数据</translation>
    </message>
    <message>
        <source>an old Excel or OpenDocument table: save it as .xlsx or CSV</source>
        <translation>旧版 Excel 或 OpenDocument 表格：请另存为 .xlsx 或 CSV</translation>
    </message>
    <message>
        <source>a file for programs: save its content as CSV, JSON lines or images</source>
        <translation>供程序使用的文件：请将其内容另存为 CSV、JSON 行或图像</translation>
    </message>
    <message>
        <source>a table that does not describe the samples here</source>
        <translation>与此处样本无关的表格</translation>
    </message>
    <message>
        <source>a template for predictions, without labels</source>
        <translation>答案模板，不含标签</translation>
    </message>
    <message>
        <source>a file that does not describe the samples here</source>
        <translation>与此处样本无关的文件</translation>
    </message>
    <message>
        <source>not an image file</source>
        <translation>不是图像文件</translation>
    </message>
    <message>
        <source>an image that no file here describes</source>
        <translation>没有任何文件描述的图像</translation>
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
        <source>missing, or outside the folder</source>
        <translation>不存在，或在文件夹之外</translation>
    </message>
    <message>
        <source>extended beyond the edge of the image: cropped there</source>
        <translation>超出图像边缘：已在边缘处截断</translation>
    </message>
    <message>
        <source>change class colour</source>
        <translation>更改类别颜色</translation>
    </message>
    <message>
        <source>rename class to {}</source>
        <translation>将类别重命名为 {}</translation>
    </message>
    <message>
        <source>reorder classes</source>
        <translation>调整类别顺序</translation>
    </message>
    <message>
        <source>split {} samples</source>
        <translation>划分 {} 个样本</translation>
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
        <source>the answer “{}” is not at that position in the passage</source>
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
        <source>the file is damaged there: {}</source>
        <translation>文件在该处已损坏：{}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>the file does not exist or is outside the table&apos;s folder</source>
        <translation>文件不存在，或在表格所在文件夹之外</translation>
    </message>
    <message>
        <source>the folder cannot be opened: {}</source>
        <translation>无法打开文件夹：{}</translation>
    </message>
    <message>
        <source>the model cannot predict because its file is damaged: {}</source>
        <translation>模型无法作答，其文件已损坏：{}</translation>
    </message>
    <message>
        <source>the model predicts classes without a name because its file is damaged</source>
        <translation>模型找到了没有名称的类别，其文件已损坏</translation>
    </message>
    <message>
        <source>the row cannot be read: {}</source>
        <translation>无法读取此行：{}</translation>
    </message>
    <message>
        <source>the same content is already labelled “{}”; that label was kept</source>
        <translation>相同的内容已标为“{}”，保留了该标签</translation>
    </message>
    <message>
        <source>the same image already has other boxes; those were kept</source>
        <translation>同一张图像已有其他方框，保留了那些方框</translation>
    </message>
    <message>
        <source>the tokenizer cannot read a text because its file is damaged: {}</source>
        <translation>分词器无法读取文本，其文件已损坏：{}</translation>
    </message>
    <message>
        <source>the video ends before that</source>
        <translation>视频在此之前已结束</translation>
    </message>
    <message>
        <source>there is no image for this frame</source>
        <translation>此帧没有对应的图像</translation>
    </message>
    <message>
        <source>it contains no image</source>
        <translation>其中没有图像</translation>
    </message>
    <message>
        <source>its label is neither a word nor a number</source>
        <translation>其标签既不是词也不是数字</translation>
    </message>
    <message>
        <source>its path leads outside the archive</source>
        <translation>其路径指向压缩包之外</translation>
    </message>
    <message>
        <source>its path leads outside the data set</source>
        <translation>其路径指向数据集之外</translation>
    </message>
    <message>
        <source>they were drawn on an image of a different shape ({} × {})</source>
        <translation>它们画在形状不同的图像上（{} × {}）</translation>
    </message>
    <message>
        <source>timm knows no network “{}”</source>
        <translation>timm 没有网络“{}”</translation>
    </message>
    <message>
        <source>too large for this computer&apos;s memory</source>
        <translation>超出本机的内存</translation>
    </message>
    <message>
        <source>too many unclosed quotes</source>
        <translation>未闭合的引号太多</translation>
    </message>
    <message>
        <source>two images have the same id, so its {} boxes cannot be assigned to either with certainty</source>
        <translation>两张图像的 id 相同，因此无法确定这 {} 个方框属于哪一张</translation>
    </message>
    <message>
        <source>videos need an extra: pip install &quot;transferstudio[video]&quot;</source>
        <translation>视频需要附加组件：pip install &quot;transferstudio[video]&quot;</translation>
    </message>
    <message>
        <source>everything after entry {}</source>
        <translation>第 {} 条之后的内容</translation>
    </message>
    <message>
        <source>everything after line {}</source>
        <translation>第 {} 行之后的内容</translation>
    </message>
    <message>
        <source>you do not have permission to read this file</source>
        <translation>您无权读取此文件</translation>
    </message>
    <message>
        <source>{} boxes of an image that is not listed</source>
        <translation>{} 个方框所属的图像未列出</translation>
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
        <source>{} is only for object detection</source>
        <translation>{} 只能检测物体</translation>
    </message>
    <message>
        <source>{} is for object detection, but this project has no boxes</source>
        <translation>{} 用于目标检测，而此项目没有方框</translation>
    </message>
    <message>
        <source>{} cannot be downloaded</source>
        <translation>{} 没有可下载的文件</translation>
    </message>
    <message>
        <source>{} is left out: {}</source>
        <translation>{} 未导入：{}</translation>
    </message>
    <message>
        <source>{} must be downloaded, but there is no connection to the Hugging Face Hub</source>
        <translation>{} 需要下载，但无法连接 Hugging Face Hub</translation>
    </message>
    <message>
        <source>{} of the boxes are less than 8 pixels wide or high at this size and can hardly be detected: choose a larger input size.</source>
        <translation>在此尺寸下，{} 的方框宽或高不足 8 像素，很难被找到：请选择更大的输入尺寸。</translation>
    </message>
    <message>
        <source>{} of the test set have near-duplicates in the training set; this split came with the data.</source>
        <translation>测试集中有 {} 个样本在训练集中有近似重复；划分原本如此。</translation>
    </message>
    <message>
        <source>{} of {} samples are almost identical to this network, so near-identical samples are in both the training and the test set: the score is inflated</source>
        <translation>{} 个（共 {} 个）样本对此网络来说几乎相同，因此训练集和测试集中都有近乎相同的样本：分数虚高</translation>
    </message>
    <message>
        <source>Only {} questions have an answer, but at least {} are needed for training</source>
        <translation>{} 个问题有答案，学习至少需要 {} 个</translation>
    </message>
    <message>
        <source>{} samples are no longer in {} or cannot be read there; they stay in the project: {}</source>
        <translation>{} 个样本已不在 {} 中，或在那里无法读取；它们仍保留在项目中：{}</translation>
    </message>
    <message>
        <source>{} samples could be read a moment ago but cannot be read any more</source>
        <translation>{} 个样本刚才还可读取，现在不能了</translation>
    </message>
    <message>
        <source>{} samples were updated from {}</source>
        <translation>{} 个样本已按 {} 更新</translation>
    </message>
    <message>
        <source>{} has already been fine-tuned on questions and starts from there</source>
        <translation>{} 已用问题训练过，从已学到的内容开始</translation>
    </message>
    <message>
        <source>{} with the tokenizer built in: {} different predictions on {} texts</source>
        <translation>{} 内置分词器：{} 个回答不同，共 {} 个文本</translation>
    </message>
    <message>
        <source>{} × {} pixels: more than {} million</source>
        <translation>{} × {} 像素：超过 {} 百万</translation>
    </message>
    <message>
        <source>{}. It is the better choice here.</source>
        <translation>{}。在这里它更好。</translation>
    </message>
    <message>
        <source>{}. model.onnx (fp32) is the better choice here.</source>
        <translation>{}。在这里 model.onnx（fp32）更好。</translation>
    </message>
    <message>
        <source>{}: class {}</source>
        <translation>{}：类别 {}</translation>
    </message>
    <message>
        <source>{}: image {}</source>
        <translation>{}：图像 {}</translation>
    </message>
    <message>
        <source>{}: everything after row {}</source>
        <translation>{}：第 {} 行之后的内容</translation>
    </message>
    <message>
        <source>“{}” is not a delimiter</source>
        <translation>“{}”不是分隔符</translation>
    </message>
    <message>
        <source>“{}” is not a split (train, validation, test)</source>
        <translation>“{}”不是有效的划分（train、validation、test）</translation>
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
        <source>mark an image as empty</source>
        <translation>把图像标为空</translation>
    </message>
    <message>
        <source>move a box</source>
        <translation>移动方框</translation>
    </message>
    <message>
        <source>a system folder</source>
        <translation>系统文件夹</translation>
    </message>
    <message>
        <source>a hidden folder</source>
        <translation>隐藏文件夹</translation>
    </message>
    <message>
        <source>a Transfer Studio project</source>
        <translation>本程序的项目</translation>
    </message>
    <message>
        <source>an exported model</source>
        <translation>导出的模型</translation>
    </message>
    <message>
        <source>a cache folder</source>
        <translation>缓存文件夹</translation>
    </message>
    <message>
        <source>label {} as {}</source>
        <translation>把 {} 个标为 {}</translation>
    </message>
    <message>
        <source>label {} as {} classes</source>
        <translation>把 {} 个标为 {} 个类别</translation>
    </message>
    <message>
        <source>clear a label</source>
        <translation>清除 1 个标签</translation>
    </message>
    <message>
        <source>delete a sample</source>
        <translation>删除 1 个样本</translation>
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
        <source>move {} to train</source>
        <translation>把 {} 个移到训练集</translation>
    </message>
    <message>
        <source>move {} to validation</source>
        <translation>把 {} 个移到验证集</translation>
    </message>
    <message>
        <source>move {} to test</source>
        <translation>把 {} 个移到测试集</translation>
    </message>
    <message>
        <source>move {} to no split</source>
        <translation>把 {} 个改为未划分</translation>
    </message>
    <message>
        <source>CPU, {} cores</source>
        <translation>CPU，{} 核</translation>
    </message>
    <message>
        <source>same prediction on {} images, largest difference {}</source>
        <translation>{} 张图像预测相同，最大差异 {}</translation>
    </message>
    <message>
        <source>same prediction on {} texts, largest difference {}</source>
        <translation>{} 个文本预测相同，最大差异 {}</translation>
    </message>
    <message>
        <source>same prediction on {} questions, largest difference {}</source>
        <translation>{} 个问题预测相同，最大差异 {}</translation>
    </message>
    <message>
        <source>same prediction on {} boxes, largest difference {}</source>
        <translation>{} 个方框预测相同，最大差异 {}</translation>
    </message>
    <message>
        <source>{} different predictions on {} images, largest difference {}</source>
        <translation>{} 个预测不同，共 {} 张图像，最大差异 {}</translation>
    </message>
    <message>
        <source>{} different predictions on {} texts, largest difference {}</source>
        <translation>{} 个预测不同，共 {} 个文本，最大差异 {}</translation>
    </message>
    <message>
        <source>{} different predictions on {} questions, largest difference {}</source>
        <translation>{} 个预测不同，共 {} 个问题，最大差异 {}</translation>
    </message>
    <message>
        <source>{} different predictions on {} boxes, largest difference {}</source>
        <translation>{} 个预测不同，共 {} 个方框，最大差异 {}</translation>
    </message>
    <message>
        <source>all its boxes are between 0 and 1 and were read as fractions of the image</source>
        <translation>其中的方框位于 0 和 1 之间，已按图像比例读取</translation>
    </message>
    <message>
        <source>No file provides the class names (data.yaml, classes.txt), so classes are named by number.</source>
        <translation>没有文件给出类别名称（data.yaml、classes.txt），因此类别以编号命名。</translation>
    </message>
    <message>
        <source>its coordinates are pixels, not fractions of the image, and were read as pixels</source>
        <translation>其中的数字是像素而不是图像比例，已按像素读取</translation>
    </message>
    <message>
        <source>Class numbers count from 1: 0 never occurs, but a number one higher than the number of names does. Class 1 is read as the first name.</source>
        <translation>类别编号从 1 开始：0 从未出现，而出现了比名称数多一的编号。类别 1 按第一个名称读取。</translation>
    </message>
    <message>
        <source>Labels from {}, column {}.</source>
        <translation>标签来自 {}，列 {}。</translation>
    </message>
    <message>
        <source>Labels from {}, column {}. Other columns: {}.</source>
        <translation>标签来自 {}，列 {}。其他列：{}。</translation>
    </message>
    <message>
        <source>Labels from {}, one column per class.</source>
        <translation>标签来自 {}，每个类别一列。</translation>
    </message>
    <message>
        <source>Images from {}; it contains no labels.</source>
        <translation>图像来自 {}；其中没有标签。</translation>
    </message>
    <message>
        <source>{} images in {} classes</source>
        <translation>{} 张图像，{} 个类别</translation>
    </message>
    <message>
        <source>{} texts in {} classes</source>
        <translation>{} 条文本，{} 个类别</translation>
    </message>
    <message>
        <source>{} images in one class</source>
        <translation>{} 张图像，1 个类别</translation>
    </message>
    <message>
        <source>{} texts in one class</source>
        <translation>{} 条文本，1 个类别</translation>
    </message>
    <message>
        <source>{} images with boxes of {} classes</source>
        <translation>{} 张图像，方框属于 {} 个类别</translation>
    </message>
    <message>
        <source>{} images with boxes of one class</source>
        <translation>{} 张图像，方框属于 1 个类别</translation>
    </message>
    <message>
        <source>{} images without labels</source>
        <translation>{} 张图像，没有标签</translation>
    </message>
    <message>
        <source>{} texts without labels</source>
        <translation>{} 条文本，没有标签</translation>
    </message>
    <message>
        <source>1 image in one class</source>
        <translation>1 张图像，1 个类别</translation>
    </message>
    <message>
        <source>1 text in one class</source>
        <translation>1 条文本，1 个类别</translation>
    </message>
    <message>
        <source>1 image with boxes of {} classes</source>
        <translation>1 张图像，包含 {} 个类别的方框</translation>
    </message>
    <message>
        <source>1 image with boxes of one class</source>
        <translation>1 张图像，包含 1 个类别的方框</translation>
    </message>
    <message>
        <source>1 image without a label</source>
        <translation>1 张图像没有标签</translation>
    </message>
    <message>
        <source>1 text without a label</source>
        <translation>1 条文本没有标签</translation>
    </message>
    <message>
        <source>1 question, answered</source>
        <translation>1 个问题，已回答</translation>
    </message>
    <message>
        <source>1 question, not answered</source>
        <translation>1 个问题，未回答</translation>
    </message>
    <message>
        <source>{} questions, {} of them answered</source>
        <translation>{} 个问题，其中 {} 个已回答</translation>
    </message>
    <message>
        <source>1 of them is a duplicate and is imported once</source>
        <translation>其中 1 个重复，只导入一次</translation>
    </message>
    <message>
        <source>{} of them are duplicates and are imported once</source>
        <translation>其中 {} 个重复，只导入一次</translation>
    </message>
    <message>
        <source>{} of them have no label</source>
        <translation>其中 {} 个没有标签</translation>
    </message>
    <message>
        <source>1 of them has no label</source>
        <translation>其中 1 个没有标签</translation>
    </message>
    <message>
        <source>Split by the data: {} train / {} validation / {} test</source>
        <translation>数据自带的划分：训练 {} / 验证 {} / 测试 {}</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>未使用：{}</translation>
    </message>
    <message>
        <source>These classes differ only in case or spaces: {}</source>
        <translation>这些类别仅大小写或空格不同：{}</translation>
    </message>
    <message>
        <source>Classes that occur in only one split: {}</source>
        <translation>只出现在一个划分中的类别：{}</translation>
    </message>
    <message>
        <source>Classes such as “{}” seem to be several labels at once; each is treated as one class</source>
        <translation>像“{}”这样的类别似乎包含多个标签，每个都当作一个类别</translation>
    </message>
    <message>
        <source>It could also be read as: {}</source>
        <translation>也可以按以下方式读取：{}</translation>
    </message>
    <message>
        <source>it is not an Excel file but text, and was read as CSV</source>
        <translation>它不是 Excel 文件而是文本，已按 CSV 读取</translation>
    </message>
    <message>
        <source>above the column names, and not used: {}</source>
        <translation>位于列名上方，未使用：{}</translation>
    </message>
    <message>
        <source>it is not UTF-8 and was read as {}, the most likely encoding</source>
        <translation>它不是 UTF-8，已按最可能的编码 {} 读取</translation>
    </message>
    <message>
        <source>texts from the column “{}”</source>
        <translation>文本来自列“{}”</translation>
    </message>
    <message>
        <source>labels from the column “{}”</source>
        <translation>标签来自列“{}”</translation>
    </message>
    <message>
        <source>splits from the column “{}”</source>
        <translation>划分来自列“{}”</translation>
    </message>
    <message>
        <source>one column per class: {}</source>
        <translation>每个类别一列：{}</translation>
    </message>
    <message>
        <source>other columns that could be labels: {}</source>
        <translation>也可作标签的列：{}</translation>
    </message>
    <message>
        <source>its label contains bytes that are not valid {}</source>
        <translation>其标签包含不属于 {} 文本的字节</translation>
    </message>
    <message>
        <source>bytes that are not valid {} were replaced by “�”</source>
        <translation>不属于 {} 文本的字节已替换为“�”</translation>
    </message>
    <message>
        <source>the column “{}” does not contain train, validation or test and is not used</source>
        <translation>列“{}”中没有 train、validation 或 test，未使用</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>已添加 {}</translation>
    </message>
    <message>
        <source>{} were there already</source>
        <translation>{} 项原已存在</translation>
    </message>
    <message>
        <source>{} were there already ({} changed)</source>
        <translation>{} 项原已存在（{} 项已更改）</translation>
    </message>
    <message>
        <source>1 was there already</source>
        <translation>1 个已存在</translation>
    </message>
    <message>
        <source>1 was there already ({} changed)</source>
        <translation>1 个已存在（{} 个有更改）</translation>
    </message>
    <message>
        <source>1 file is not used: {}</source>
        <translation>1 个文件未使用：{}</translation>
    </message>
    <message>
        <source>{} files are not used, for example {}</source>
        <translation>{} 个文件未使用，例如 {}</translation>
    </message>
    <message>
        <source>1 duplicate skipped</source>
        <translation>已跳过 1 个重复项</translation>
    </message>
    <message>
        <source>{} duplicates skipped</source>
        <translation>已跳过 {} 个重复项</translation>
    </message>
    <message>
        <source>{} left out</source>
        <translation>{} 项未导入</translation>
    </message>
    <message>
        <source>{} no longer in the source</source>
        <translation>{} 项已不在其中</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>已添加 1 项</translation>
    </message>
    <message>
        <source>1 left out</source>
        <translation>1 项未导入</translation>
    </message>
    <message>
        <source>1 no longer in the source</source>
        <translation>1 项已不在其中</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>以及另外 {} 个</translation>
    </message>
    <message>
        <source>table of boxes</source>
        <translation>方框表格</translation>
    </message>
    <message>
        <source>table of paths</source>
        <translation>路径表格</translation>
    </message>
    <message>
        <source>images from the column “{}”; no column contains classes.</source>
        <translation>图像来自列“{}”，没有包含类别的列。</translation>
    </message>
    <message>
        <source>images from the column “{}”, classes from the column “{}”.</source>
        <translation>图像来自列“{}”，类别来自列“{}”。</translation>
    </message>
    <message>
        <source>no header; boxes as {}.</source>
        <translation>没有表头，方框格式为 {}。</translation>
    </message>
    <message>
        <source>left, top, right, bottom</source>
        <translation>左、上、右、下</translation>
    </message>
    <message>
        <source>left, top, width, height</source>
        <translation>左、上、宽、高</translation>
    </message>
    <message>
        <source>centre, width, height</source>
        <translation>中心、宽、高</translation>
    </message>
    <message>
        <source>its encoding is not “{}”, as declared: {}</source>
        <translation>其编码不是所声明的“{}”：{}</translation>
    </message>
    <message>
        <source>read as UTF-8</source>
        <translation>按 UTF-8 读取</translation>
    </message>
    <message>
        <source>it has several labels ({}), but a text has only one class here: none was used</source>
        <translation>有多个标签（{}），而这里一条文本只有一个类别：未采用任何标签</translation>
    </message>
    <message>
        <source>its labels mark spans within the text and are not classes</source>
        <translation>其标签是文本内的标记，不是类别</translation>
    </message>
    <message>
        <source>classes that differ only in case or spaces: {}</source>
        <translation>仅大小写或空格不同的类别：{}</translation>
    </message>
    <message>
        <source>texts from “{}”</source>
        <translation>文本来自“{}”</translation>
    </message>
    <message>
        <source>labels from “{}”</source>
        <translation>标签来自“{}”</translation>
    </message>
    <message>
        <source>the answers are free texts, not labels</source>
        <translation>答案本身是文本，不是标签</translation>
    </message>
    <message>
        <source>other keys that could be labels: {}</source>
        <translation>也可能是标签的键：{}</translation>
    </message>
    <message>
        <source>The content of {} is imported without labels</source>
        <translation>{} 中的内容将不带标签导入</translation>
    </message>
    <message>
        <source>Subfolders of a class are not classes here: {}</source>
        <translation>类别内的文件夹在此不作为类别：{}</translation>
    </message>
    <message>
        <source>The classes are the folders in {}</source>
        <translation>类别是 {} 中的文件夹</translation>
    </message>
    <message>
        <source>Class names from {}</source>
        <translation>类别名称来自 {}</translation>
    </message>
    <message>
        <source>Classes from file names: {}</source>
        <translation>类别来自文件名：{}</translation>
    </message>
    <message>
        <source>Labels of the images in no class folder from {}</source>
        <translation>不在类别文件夹中的图像的标签来自 {}</translation>
    </message>
    <message>
        <source>Labels from {}.</source>
        <translation>标签来自 {}。</translation>
    </message>
    <message>
        <source>Train and test from {}.</source>
        <translation>训练集与测试集来自 {}。</translation>
    </message>
    <message>
        <source>Split by {}</source>
        <translation>按 {} 划分</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening {}</source>
        <translation>正在打开 {}</translation>
    </message>
    <message>
        <source>No samples were imported from “{}”, so no project was created.</source>
        <translation>没有从“{}”导入样本，因此未新建项目。</translation>
    </message>
    <message>
        <source>Nothing in “{}” can be used, so no project was created. {} left out, for example {}: {}</source>
        <translation>“{}”中没有可用的内容，因此未新建项目。{} 项未导入，例如 {}：{}</translation>
    </message>
    <message>
        <source>Creating the sample “{}”</source>
        <translation>正在创建示例项目“{}”</translation>
    </message>
    <message>
        <source>Importing {}</source>
        <translation>正在导入 {}</translation>
    </message>
    <message>
        <source>Applying {} changes</source>
        <translation>正在进行 {} 项更改</translation>
    </message>
    <message>
        <source>Pausing “{}” until next time</source>
        <translation>正在暂停“{}”，下次继续</translation>
    </message>
    <message>
        <source>Stopping “{}” and keeping its results so far</source>
        <translation>正在停止“{}”并保留已有结果</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings and the list of projects cannot be saved here and are lost when the program ends.</source>
        <translation>设置和项目列表无法在此保存，程序结束后会丢失。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Same as system</source>
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
        <source>Link to images instead of copying them</source>
        <translation>链接到图像而不复制</translation>
    </message>
    <message>
        <source>Saves disk space, but images that are moved or deleted will be missing here</source>
        <translation>节省磁盘空间；但图像被移动或删除后，这里就会缺失</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>It is refilled when needed</source>
        <translation>需要时会重新填充</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Network cache</source>
        <translation>预训练网络缓存</translation>
    </message>
    <message>
        <source>The language changes after a restart.</source>
        <translation>语言在重启后更改。</translation>
    </message>
    <message>
        <source>The device used for training; Automatic uses the fastest one available</source>
        <translation>用什么训练网络；自动选择现有最快的</translation>
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
</context>
<context>
    <name>SplitCard</name>
    <message>
        <source>Splits</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>The network is trained on the training set, the validation set is used to choose the best epoch, and the test set only measures. Unassigned samples are assigned when you train.</source>
        <translation>网络用训练集训练，验证集用于选择最佳的一轮，测试集只用于测量。未分配的样本在训练时分配。</translation>
    </message>
    <message>
        <source>Lock the test set</source>
        <translation>锁定测试集</translation>
    </message>
    <message>
        <source>No samples can be added to or removed from the test set</source>
        <translation>不能向测试集添加样本，也不能从中移除样本</translation>
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
        <source>Training {} · Validation {} · Test {} · Unassigned {}</source>
        <translation>训练 {} · 验证 {} · 测试 {} · 未分配 {}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
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
        <source>A folder of images or texts</source>
        <translation>图像或文本的文件夹</translation>
    </message>
    <message>
        <source>Train a model on your own data</source>
        <translation>用您自己的数据训练模型</translation>
    </message>
    <message>
        <source>A few dozen examples per class are enough. Nothing leaves this computer.</source>
        <translation>每个类别几十个样本就够了。数据不会离开这台电脑。</translation>
    </message>
    <message>
        <source>What should the model do?</source>
        <translation>模型要做什么？</translation>
    </message>
    <message>
        <source>Explore a sample project</source>
        <translation>浏览示例项目</translation>
    </message>
    <message>
        <source>One folder per class · boxes as COCO, VOC, YOLO or LabelMe · texts in CSV, Excel or JSON lines · questions in SQuAD · unlabelled data, to be labelled here</source>
        <translation>每个类别一个文件夹 · COCO、VOC、YOLO 或 LabelMe 格式的框 · CSV、Excel 或 JSON Lines 格式的文本 · SQuAD 格式的问题 · 未标注的数据（可在此标注）</translation>
    </message>
    <message>
        <source>New from folder…</source>
        <translation>从文件夹新建…</translation>
    </message>
    <message>
        <source>Create a project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation>从表格新建…</translation>
    </message>
    <message>
        <source>Create a project from a table of texts or a zip archive</source>
        <translation>用文本表格或 zip 压缩包新建项目</translation>
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
        <source>Try an exported model.onnx without a project</source>
        <translation>无需项目即可向导出的 model.onnx 提问</translation>
    </message>
    <message>
        <source>Drop a folder, a table or a model here</source>
        <translation>将文件夹、表格或模型拖到这里</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Stop the training?</source>
        <translation>停止训练吗？</translation>
    </message>
    <message>
        <source>Stop “{}”?</source>
        <translation>停止“{}”吗？</translation>
    </message>
    <message>
        <source>The best network so far is kept and evaluated.</source>
        <translation>保留并评估目前最好的网络。</translation>
    </message>
    <message>
        <source>The best network so far is kept and evaluated. Before the end of the first epoch and during cross-validation, there may be none.</source>
        <translation>保留并评估目前最好的网络。第一个轮次结束之前以及交叉验证期间可能还没有这样的网络。</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Stop and keep best</source>
        <translation>停止并保留最好的</translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message>
        <source>predicting …</source>
        <translation>正在预测…</translation>
    </message>
    <message>
        <source>The model finds no further objects without a box.</source>
        <translation>模型没有找到还没有方框的物体。</translation>
    </message>
</context>
<context>
    <name>TableChoices</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The first row contains the column names</source>
        <translation>第一行是列名</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
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
        <source>Splits</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>all splits</source>
        <translation>所有划分</translation>
    </message>
    <message>
        <source>all that match</source>
        <translation>所有匹配的</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>按识别结果</translation>
    </message>
    <message>
        <source>one column per class</source>
        <translation>每个类别一列</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>none: one column</source>
        <translation>无：只有一列</translation>
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
        <translation>输入或粘贴文本，然后 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Occlusion: words are left out one at a time; the stronger the colour, the more the prediction depends on the word</source>
        <translation>遮挡：逐一去掉各个词；颜色越深，答案越依赖这个词</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Test text</source>
        <translation>测试集文本</translation>
    </message>
    <message>
        <source>predicting …</source>
        <translation>正在预测…</translation>
    </message>
    <message>
        <source>{} confidence, {} ms</source>
        <translation>置信度 {}，{} 毫秒</translation>
    </message>
    <message>
        <source>{} · label: {}</source>
        <translation>{} · 标签：{}</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Try this text</source>
        <translation>试这段文本</translation>
    </message>
    <message>
        <source>Try a text from the test set, or else an unlabelled one, or else one from the training set</source>
        <translation>试用测试集中的一个文本；没有则用未标注的，再没有则用训练集中的</translation>
    </message>
    <message>
        <source>Type a text first.</source>
        <translation>请先输入文本。</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
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
    <name>TimeLimit</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>The longest time that fine-tuning may be expected to take</source>
        <translation>微调预计最多可用的时间</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>up to {}</source>
        <translation>最多 {}</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>约 {}</translation>
    </message>
    <message>
        <source>Training time: no estimate for this network</source>
        <translation>时长：此网络无法预估</translation>
    </message>
    <message>
        <source>Training time: shown once there are enough labels</source>
        <translation>时长：有足够标签后显示</translation>
    </message>
    <message>
        <source>Training time: measure the speed first</source>
        <translation>时长：测速之后才知道</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Train together with “{}”:</source>
        <translation>与“{}”一起训练：</translation>
    </message>
    <message>
        <source>Also train {}</source>
        <translation>也训练 {}</translation>
    </message>
    <message>
        <source>One network is trained on both, and one file predicts both</source>
        <translation>一个网络用两者训练，一个文件预测两者</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Close the project and go to the start page; everything is saved</source>
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
        <source>Step-by-step guide</source>
        <translation>分步指南</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>所有按键（？）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>TrainPane</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>还没有训练过</translation>
    </message>
    <message>
        <source>Choose a network in the Model pane and press Train; the defaults work well.</source>
        <translation>在“模型”中选择网络并按“训练”；默认设置就很好。</translation>
    </message>
    <message>
        <source>Stopping at the next safe point …</source>
        <translation>将在下一个安全点停止…</translation>
    </message>
    <message>
        <source>Training {}</source>
        <translation>正在训练 {}</translation>
    </message>
    <message>
        <source>Next in the queue: starts when “{}” has finished.</source>
        <translation>下一个：“{}”结束后开始。</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Run {} is still running: choose “Show” in the list to return to it.</source>
        <translation>运行 {} 仍在进行：点击列表中的“显示”可返回。</translation>
    </message>
    <message>
        <source>Run {} ({}) was interrupted. It can be resumed.</source>
        <translation>运行 {}（{}）已中断，可以继续。</translation>
    </message>
    <message>
        <source>Run {} · {}</source>
        <translation>运行 {} · {}</translation>
    </message>
    <message>
        <source>Pause or resume (Ctrl+P)</source>
        <translation>暂停或继续（Ctrl+P）</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Stop, and keep the best so far (Ctrl+.)</source>
        <translation>停止并保留目前最好的（Ctrl+.）</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resume after its last complete epoch</source>
        <translation>从最后一个完整的轮次之后继续</translation>
    </message>
    <message>
        <source>Next in the queue: “{}” is paused meanwhile and resumes afterwards.</source>
        <translation>队列中的下一个：“{}”暂停，之后继续。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>TryPane</name>
    <message>
        <source>cannot be read: {}</source>
        <translation>无法读取：{}</translation>
    </message>
    <message>
        <source>No trained model yet; “{}” is still running.</source>
        <translation>还没有训练好的模型；“{}”仍在进行。</translation>
    </message>
    <message>
        <source>No trained model yet. Train one first (Model pane).</source>
        <translation>还没有训练好的模型。请先训练一个（“模型”页）。</translation>
    </message>
    <message>
        <source>The small edition can try models exported by the full edition.</source>
        <translation>小型版只能试用在训练处导出的模型。</translation>
    </message>
    <message>
        <source>Verifying the export of {}</source>
        <translation>正在验证 {} 的导出</translation>
    </message>
    <message>
        <source>the trained network of {}</source>
        <translation>{} 的网络</translation>
    </message>
    <message>
        <source>unfamiliar</source>
        <translation>陌生</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Unfamiliar: unlike the training data, so the prediction may mean nothing.</source>
        <translation>陌生：与训练数据不同，预测可能没有意义。</translation>
    </message>
    <message>
        <source>Unsure: it may be {}.</source>
        <translation>不确定：可能是{}。</translation>
    </message>
    <message>
        <source>one of {} others</source>
        <translation>另外 {} 个之一</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Not usable yet: {} of {} correct, and always predicting the most frequent class may do as well.</source>
        <translation>尚不可用：{} / {} 正确，始终预测最常见的类别可能同样好。</translation>
    </message>
    <message>
        <source>Good: {} of {} correct.</source>
        <translation>良好：{} / {} 正确。</translation>
    </message>
    <message>
        <source>Fair: {} of {} correct.</source>
        <translation>尚可：{} / {} 正确。</translation>
    </message>
    <message>
        <source>Weak: {} of {} correct.</source>
        <translation>较弱：{} / {} 正确。</translation>
    </message>
    <message>
        <source>Weakest on {} ({} found).</source>
        <translation>最弱的类别：{}（找到 {}）。</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Previous (←)</source>
        <translation>上一个（←）</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <translation>下一个（→）</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>The whole image (Ctrl+0)</source>
        <translation>整个图像（Ctrl+0）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back (Space)</source>
        <translation>返回（空格）</translation>
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
    <message>
        <source>Don’t wait</source>
        <translation>不再等待</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>The first two match about equally well.</source>
        <translation>前两种的匹配程度相近。</translation>
    </message>
    <message>
        <source>Split and class folders</source>
        <translation>划分和类别文件夹</translation>
    </message>
    <message>
        <source>One folder per class</source>
        <translation>每个类别一个文件夹</translation>
    </message>
    <message>
        <source>Innermost folders as classes</source>
        <translation>最内层文件夹作为类别</translation>
    </message>
    <message>
        <source>Classes from file names</source>
        <translation>类别来自文件名</translation>
    </message>
    <message>
        <source>Numbered lists, with boxes</source>
        <translation>编号列表（含方框）</translation>
    </message>
    <message>
        <source>Numbered lists</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>Images without labels</source>
        <translation>没有标签的图像</translation>
    </message>
    <message>
        <source>Table of images ({})</source>
        <translation>图像表格（{}）</translation>
    </message>
    <message>
        <source>Table of boxes ({})</source>
        <translation>方框表格（{}）</translation>
    </message>
    <message>
        <source>Table of texts ({})</source>
        <translation>文本表格（{}）</translation>
    </message>
    <message>
        <source>Folders of text files</source>
        <translation>文本文件的文件夹</translation>
    </message>
    <message>
        <source>One text per line</source>
        <translation>每行一个文本</translation>
    </message>
    <message>
        <source>Passages with questions</source>
        <translation>带问题的文章</translation>
    </message>
    <message>
        <source>{} tables of texts</source>
        <translation>{} 个文本表格</translation>
    </message>
    <message>
        <source>{} tables of images</source>
        <translation>{} 个图像表格</translation>
    </message>
</context>
<context>
    <name>WhatCanBeImported</name>
    <message>
        <source>What can be imported</source>
        <translation>可以导入的内容</translation>
    </message>
    <message>
        <source>Images: a folder with one subfolder per class, or images with a table (CSV, Excel) of their labels</source>
        <translation>图像：每个类别一个子文件夹的文件夹，或图像加上注明标签的表格（CSV、Excel）</translation>
    </message>
    <message>
        <source>Images with boxes: COCO, Pascal VOC, YOLO, LabelMe, Label Studio, CVAT and others</source>
        <translation>带方框的图像：COCO、Pascal VOC、YOLO、LabelMe、Label Studio、CVAT 等</translation>
    </message>
    <message>
        <source>Texts: a table (CSV, Excel, JSON lines), or text files in one subfolder per class</source>
        <translation>文本：表格（CSV、Excel、JSON lines），或按类别放在子文件夹中的文本文件</translation>
    </message>
    <message>
        <source>Passages with questions: SQuAD, or a table with the columns passage, question and answer</source>
        <translation>带问题的文章：SQuAD，或含有 passage、question 和 answer 列的表格</translation>
    </message>
    <message>
        <source>Images or texts without labels: you can label them here</source>
        <translation>没有标签的图像或文本：可以在这里标注</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>about {} left</source>
        <translation>约剩 {}</translation>
    </message>
    <message>
        <source>at most {} left</source>
        <translation>最多还需 {}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
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
        <translation>撤销、重做：每一步编辑，直到第一步</translation>
    </message>
    <message>
        <source>Ctrl+N, Ctrl+Shift+N, Ctrl+O</source>
        <translation>Ctrl+N、Ctrl+Shift+N、Ctrl+O</translation>
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
        <source>Import a folder, a file or the clipboard contents</source>
        <translation>导入文件夹、文件或剪贴板内容</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B, Ctrl+Alt+Shift+B</source>
        <translation>Ctrl+Alt+B、Ctrl+Alt+Shift+B</translation>
    </message>
    <message>
        <source>Ctrl+W, Ctrl+Q</source>
        <translation>Ctrl+W、Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the project, quit</source>
        <translation>关闭项目，退出</translation>
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
        <source>The guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
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
        <translation>移动，选择多个</translation>
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
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
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
        <source>Leave the focused element; this stops nothing</source>
        <translation>离开当前焦点；不会停止任何工作</translation>
    </message>
    <message>
        <source>Stop the current task; training only after confirmation</source>
        <translation>停止正在进行的工作；停止训练前会先询问</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Start page: new from a folder, new from a table or archive, open a project</source>
        <translation>起始页：从文件夹新建、从表格或压缩包新建、打开项目</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <translation>F2、Delete</translation>
    </message>
    <message>
        <source>Start page: rename a recent project, remove it from the list</source>
        <translation>起始页：重命名最近的项目，或将其从列表中移除</translation>
    </message>
    <message>
        <source>Ctrl+Alt+I, Ctrl+Alt+D</source>
        <translation>Ctrl+Alt+I、Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>Import a table and choose its columns; import documents to ask questions about</source>
        <translation>导入表格并选择列；导入用于提问的文档</translation>
    </message>
    <message>
        <source>Import images to draw boxes in; draw boxes in the images of this project</source>
        <translation>导入要画方框的图像；在此项目的图像上画方框</translation>
    </message>
    <message>
        <source>Pause or resume the current task</source>
        <translation>暂停或继续当前任务</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>菜单键、Shift+F10</translation>
    </message>
    <message>
        <source>Actions for the focused sample, class or project</source>
        <translation>对当前焦点处的样本、类别或项目的操作</translation>
    </message>
    <message>
        <source>Machine learning terms in plain language</source>
        <translation>用通俗的话解释机器学习术语</translation>
    </message>
    <message>
        <source>Label as the class with this key</source>
        <translation>标为此按键对应的类别</translation>
    </message>
    <message>
        <source>Choose from all classes, or add one</source>
        <translation>从所有类别中选择，或添加一个</translation>
    </message>
    <message>
        <source>Keep a label that looks wrong</source>
        <translation>保留看起来有误的标签</translation>
    </message>
    <message>
        <source>Remove the label</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Move to another split</source>
        <translation>移到另一个划分</translation>
    </message>
    <message>
        <source>Show the samples most like the selected ones</source>
        <translation>显示与所选样本最相似的样本</translation>
    </message>
    <message>
        <source>Clear the selection, then the filters</source>
        <translation>取消选择，再取消筛选</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search by name or text</source>
        <translation>按名称或文本搜索</translation>
    </message>
    <message>
        <source>Refresh the filtered samples after edits</source>
        <translation>编辑后重新显示匹配的</translation>
    </message>
    <message>
        <source>Remove the sample from the project</source>
        <translation>将样本移出项目</translation>
    </message>
    <message>
        <source>Enlarge; then: arrows, + − and Ctrl+0</source>
        <translation>放大；其中可用：方向键、+ − 和 Ctrl+0</translation>
    </message>
    <message>
        <source>Show the most informative samples first</source>
        <translation>先显示信息量最大的样本</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Get advice on networks and labels</source>
        <translation>获取关于网络和标签的建议</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Show the map of samples</source>
        <translation>显示样本地图</translation>
    </message>
    <message>
        <source>Ctrl+B, Ctrl+= , Ctrl+−</source>
        <translation>Ctrl+B、Ctrl+=、Ctrl+−</translation>
    </message>
    <message>
        <source>Table or tiles, larger, smaller</source>
        <translation>表格或图块，放大，缩小</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The selection in the passage is the answer</source>
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
        <source>Draw a box, even on top of another one</source>
        <translation>画方框；也可画在已有方框上</translation>
    </message>
    <message>
        <source>The class of the selected box and of the next ones</source>
        <translation>所选方框及之后方框的类别</translation>
    </message>
    <message>
        <source>Nudge the selected box by 1 or 10 pixels; if none is selected: other images</source>
        <translation>把所选方框移动 1 或 10 像素；没有选中时：换图像</translation>
    </message>
    <message>
        <source>Draw a box in the centre of the image</source>
        <translation>在图像中央画一个方框</translation>
    </message>
    <message>
        <source>Ctrl+arrows, Ctrl+Shift+arrows</source>
        <translation>Ctrl+方向键、Ctrl+Shift+方向键</translation>
    </message>
    <message>
        <source>Resize the selected box by 1 or 10 pixels</source>
        <translation>把所选方框的大小改变 1 或 10 像素</translation>
    </message>
    <message>
        <source>. and , , Delete, Esc</source>
        <translation>. 和 ,、Delete、Esc</translation>
    </message>
    <message>
        <source>Next and previous box, delete it, deselect</source>
        <translation>下一个和上一个方框，移除，取消选择</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V, R</source>
        <translation>Ctrl+C、Ctrl+V、R</translation>
    </message>
    <message>
        <source>Copy, paste, repeat the boxes of the previous image</source>
        <translation>复制、粘贴、重复上一张图像的方框</translation>
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
        <source>No objects in this image</source>
        <translation>此图像中没有物体</translation>
    </message>
    <message>
        <source>Try an image from a file, from the clipboard</source>
        <translation>从文件、从剪贴板试一张图像</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+drag</source>
        <translation>滚轮、Ctrl+拖动</translation>
    </message>
    <message>
        <source>Zoom at the pointer, pan</source>
        <translation>在指针处缩放，平移</translation>
    </message>
    <message>
        <source>Previous, next image</source>
        <translation>上一张、下一张图像</translation>
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
        <source>Train; in Try: predict the text</source>
        <translation>训练；在试用中：询问文本</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Try a sample from the test set</source>
        <translation>试用一个测试集样本</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+V</source>
        <translation>Ctrl+T、Ctrl+V</translation>
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
        <source>Tries a new head first, and fine-tunes where that can pay off within the time limit. Keeps the simpler one unless the other is better.</source>
        <translation>先尝试新的输出层，如果在时间限制内可能有收益再进行微调。除非微调更好，否则保留较简单的方案。</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>The network is frozen; only a new output layer is trained.</source>
        <translation>网络冻结；只训练新的输出层。</translation>
    </message>
    <message>
        <source>Contrastive</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Contrastive fine-tuning: pulls samples of one class together. For few labels; kept only if it beats Quick.</source>
        <translation>对比微调：使同类样本互相靠近。适合标签少时；只有比“快速”更好才保留。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>The last blocks are fine-tuned too.</source>
        <translation>最后几个模块也微调。</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Trains small low-rank adapters in every layer and merges them. Needs less memory than Full and forgets less.</source>
        <translation>在每层训练小的低秩适配器并合并进去。内存比“全量微调”少，遗忘也少。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全量微调</translation>
    </message>
    <message>
        <source>Fine-tunes every layer. Worthwhile with many or unusual samples.</source>
        <translation>微调每一层。样本多或不寻常时值得。</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>从零开始</translation>
    </message>
    <message>
        <source>Random weights. Only a baseline to show what pre-training brings.</source>
        <translation>随机权重。仅作为基线，显示预训练带来的好处。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA 显卡（CUDA）</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Apple 显卡（MPS）</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <source>1,000 scans in ten classes, all labelled: ready to train.</source>
        <translation>十个类别的 1,000 张扫描图，全部已标注：可直接训练。</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>树叶</translation>
    </message>
    <message>
        <source>180 drawings, a few of them labelled: label the rest with suggestions.</source>
        <translation>180 张图画，少数已标注：借助建议标注其余。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>240 short messages to a shop, a few of them labelled: label the rest.</source>
        <translation>240 条写给商店的短消息，少数已标注：标注其余。</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>海滩</translation>
    </message>
    <message>
        <source>60 drawings with boxes around shells and starfish, some still to be labelled.</source>
        <translation>60 张图画，贝壳和海星已画方框，还有一些待标注。</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>船只</translation>
    </message>
    <message>
        <source>40 short passages with questions, most of them answered: find the other answers.</source>
        <translation>40 篇带问题的短文，多数已回答：找出其余答案。</translation>
    </message>
    <message>
        <source>run {}</source>
        <translation>运行 {}</translation>
    </message>
    <message>
        <source>the background run</source>
        <translation>后台运行</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>正在预测</translation>
    </message>
    <message>
        <source>Assembling the file</source>
        <translation>正在组装文件</translation>
    </message>
    <message>
        <source>Evaluating the network</source>
        <translation>正在评估网络</translation>
    </message>
    <message>
        <source>Comparing mirrored images</source>
        <translation>正在比较镜像图像</translation>
    </message>
    <message>
        <source>Comparing networks</source>
        <translation>正在比较网络</translation>
    </message>
    <message>
        <source>Checking labels</source>
        <translation>正在检查标签</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>Comparing with the pre-training images</source>
        <translation>正在与预训练图片比较</translation>
    </message>
    <message>
        <source>Comparing with the training data</source>
        <translation>正在与训练数据比较</translation>
    </message>
    <message>
        <source>Converting the network</source>
        <translation>正在转换网络</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>第 {} 轮，共 {} 轮</translation>
    </message>
    <message>
        <source>Computing features</source>
        <translation>正在计算特征</translation>
    </message>
    <message>
        <source>Fold {} of {}</source>
        <translation>第 {} 折，共 {} 折</translation>
    </message>
    <message>
        <source>Fold {} of {}, epoch {} of {}</source>
        <translation>第 {} 折，共 {} 折；第 {} 轮，共 {} 轮</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>正在测量速度</translation>
    </message>
    <message>
        <source>Searching for near-duplicates</source>
        <translation>正在查找近似重复</translation>
    </message>
    <message>
        <source>Learning to spot unfamiliar samples</source>
        <translation>正在学习识别陌生样本</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>正在打开模型</translation>
    </message>
    <message>
        <source>Comparing the file with the trained network</source>
        <translation>正在比较文件与训练好的网络</translation>
    </message>
    <message>
        <source>Self-supervised warm-up on your passages</source>
        <translation>用您的文章进行自监督预热</translation>
    </message>
    <message>
        <source>Trying the proposed order of labelling</source>
        <translation>正在试验建议的标注顺序</translation>
    </message>
    <message>
        <source>Adding the tokenizer</source>
        <translation>正在加入分词器</translation>
    </message>
    <message>
        <source>Creating the 8-bit version</source>
        <translation>正在生成 8 位版本</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>正在绘制地图</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>Training the classifier head</source>
        <translation>正在训练分类头</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>正在微调</translation>
    </message>
    <message>
        <source>Contrastive fine-tuning</source>
        <translation>正在对比微调</translation>
    </message>
    <message>
        <source>{} to {} s</source>
        <translation>{} 到 {} 秒</translation>
    </message>
    <message>
        <source>{} to {} min</source>
        <translation>{} 到 {} 分钟</translation>
    </message>
    <message>
        <source>{} to {} h</source>
        <translation>{} 到 {} 小时</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} 分钟</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} 小时</translation>
    </message>
    <message>
        <source>{} d</source>
        <translation>{} 天</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} 分 {} 秒</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} 小时 {} 分</translation>
    </message>
    <message>
        <source>{} d {} h</source>
        <translation>{} 天 {} 小时</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张图像</translation>
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
        <source>image</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1,234.5</translation>
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
        <source>test set</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>cross-validation</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>cross-validation on the training set</source>
        <translation>训练集上的交叉验证</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
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
        <source>image classification</source>
        <translation>图像分类</translation>
    </message>
    <message>
        <source>object detection</source>
        <translation>目标检测</translation>
    </message>
    <message>
        <source>text classification</source>
        <translation>文本分类</translation>
    </message>
    <message>
        <source>question answering</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏检</translation>
    </message>
    <message>
        <source>false positive</source>
        <translation>误检</translation>
    </message>
    <message>
        <source>localisation error</source>
        <translation>定位错误</translation>
    </message>
    <message>
        <source>wrong class</source>
        <translation>类别错误</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复检测</translation>
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
        <source>the network with everything it needs, for ONNX Runtime on any computer</source>
        <translation>网络及其所需的一切，可在任何计算机上用 ONNX Runtime 运行</translation>
    </message>
    <message>
        <source>the same model in 8 bits: smaller, often faster</source>
        <translation>同一模型的 8 位版本：更小，通常更快</translation>
    </message>
    <message>
        <source>the same model with the tokenizer built in; it takes plain text</source>
        <translation>同一模型，内置分词器；直接接收文本</translation>
    </message>
    <message>
        <source>turns text into the tokens that model.onnx reads</source>
        <translation>把文本转换为 model.onnx 读取的词元</translation>
    </message>
    <message>
        <source>the class names in the order of the model&apos;s outputs</source>
        <translation>按模型输出顺序排列的类别名称</translation>
    </message>
    <message>
        <source>runs the model with a few Python packages, without this program</source>
        <translation>只需几个 Python 包即可运行模型，不需要本程序</translation>
    </message>
    <message>
        <source>reads images for predict.py</source>
        <translation>为 predict.py 读取图像</translation>
    </message>
    <message>
        <source>short example programs</source>
        <translation>简短的示例程序</translation>
    </message>
    <message>
        <source>how to run the model, and what each input and output means</source>
        <translation>如何运行模型，以及每个输入和输出的含义</translation>
    </message>
    <message>
        <source>how good the model is, what it was trained on, and its limits</source>
        <translation>模型有多好、用什么训练，以及它的局限</translation>
    </message>
    <message>
        <source>what the licence of the network asks for; keep it with the model</source>
        <translation>网络许可证的要求；请与模型一起保留</translation>
    </message>
    <message>
        <source>how the file compares with the trained network, in figures</source>
        <translation>文件与训练好的网络的比较数据</translation>
    </message>
    <message>
        <source>which project and run this export comes from</source>
        <translation>此导出来自哪个项目和运行</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>测试集比例</translation>
    </message>
    <message>
        <source>Share of the labelled samples that becomes the test split, where nobody has chosen one</source>
        <translation>没有人指定测试集时，划为测试集的已标注样本比例</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>验证集比例</translation>
    </message>
    <message>
        <source>Share of the training samples that is held back to choose the best epoch</source>
        <translation>为选择最佳轮次而保留的训练样本比例</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>The highest learning rate, that of the new layers; automatic is as suits the method</source>
        <translation>最高学习率，用于新的层；自动则由方法决定</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Samples per optimizer step</source>
        <translation>每个优化步的样本数</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA 秩</translation>
    </message>
    <message>
        <source>Size of the low-rank adapters</source>
        <translation>低秩适配器的大小</translation>
    </message>
    <message>
        <source>Layer decay</source>
        <translation>逐层衰减</translation>
    </message>
    <message>
        <source>Each block is trained with this factor of the learning rate of the block above it</source>
        <translation>每个模块的学习率是其上一模块的这一倍数</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>How strongly AdamW pulls the weights towards zero</source>
        <translation>AdamW 将权重拉向零的强度</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Share of each label that is spread over all classes, against overconfidence</source>
        <translation>分摊到所有类别的标签比例，防止过度自信</translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation>随机裁剪</translation>
    </message>
    <message>
        <source>Data augmentation: the smallest share of an image that a random crop keeps; 1 turns crops off</source>
        <translation>数据增强：随机裁剪保留的最小图像比例；1 表示不裁剪</translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation>水平翻转</translation>
    </message>
    <message>
        <source>Data augmentation: the share of images that are mirrored; 0 turns it off. Automatic: half, but for classes none where mirrored images are clearly harder to recognise</source>
        <translation>数据增强：被镜像的图像比例；0 表示关闭。自动：一半；对于类别，如果镜像后的图像明显更难识别，则不做镜像</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>颜色抖动</translation>
    </message>
    <message>
        <source>Data augmentation: how far brightness, contrast and saturation vary; 0 turns it off</source>
        <translation>数据增强：亮度、对比度和饱和度的变化幅度；0 表示关闭</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>早停耐心值</translation>
    </message>
    <message>
        <source>Epochs without improvement before the run stops, in the second half of its epochs</source>
        <translation>后半段轮次中连续多少轮无改善即停止</translation>
    </message>
    <message>
        <source>validation, cancelled before the test</source>
        <translation>验证集，测试前已取消</translation>
    </message>
    <message>
        <source>cross-validation ({} folds)</source>
        <translation>交叉验证（{} 折）</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Whoever passes on a model made from it must credit its authors and link to the licence.</source>
        <translation>分发由其生成的模型时，必须注明作者并附上许可证链接。</translation>
    </message>
    <message>
        <source>Commercial use is forbidden. Whoever passes on a model made from it must credit its authors and link to the licence.</source>
        <translation>禁止商业用途。分发由其生成的模型时，必须注明作者并附上许可证链接。</translation>
    </message>
    <message>
        <source>Whoever passes on a model made from it must include the licence, and publications must name DINOv3. Military and some other uses are forbidden.</source>
        <translation>分发由其生成的模型时必须附上许可证，发表成果时必须注明 DINOv3。禁止军事用途及其他一些用途。</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>更暗</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>更亮</translation>
    </message>
    <message>
        <source>lower in contrast</source>
        <translation>对比度更低</translation>
    </message>
    <message>
        <source>higher in contrast</source>
        <translation>对比度更高</translation>
    </message>
    <message>
        <source>less colourful</source>
        <translation>色彩更淡</translation>
    </message>
    <message>
        <source>more colourful</source>
        <translation>色彩更鲜艳</translation>
    </message>
    <message>
        <source>blurrier</source>
        <translation>更模糊</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>更清晰</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>更小</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>narrower</source>
        <translation>更窄</translation>
    </message>
    <message>
        <source>wider</source>
        <translation>更宽</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>更短</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>更长</translation>
    </message>
    <message>
        <source>with fewer capitals</source>
        <translation>大写字母更少</translation>
    </message>
    <message>
        <source>with more capitals</source>
        <translation>大写字母更多</translation>
    </message>
    <message>
        <source>with fewer digits</source>
        <translation>数字更少</translation>
    </message>
    <message>
        <source>with more digits</source>
        <translation>数字更多</translation>
    </message>
    <message>
        <source>with fewer non-Latin letters</source>
        <translation>非拉丁字母更少</translation>
    </message>
    <message>
        <source>with more non-Latin letters</source>
        <translation>非拉丁字母更多</translation>
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
        <source>installed</source>
        <translation>已在本机</translation>
    </message>
    <message>
        <source>to download</source>
        <translation>需下载</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Showing: {}</source>
        <translation>显示：{}</translation>
    </message>
    <message>
        <source>{} Click here or press Esc to show all again.</source>
        <translation>{}点击此处或按 Esc 重新显示全部。</translation>
    </message>
    <message>
        <source>{}. Click here or press Esc to show all again.</source>
        <translation>{}。点击此处或按 Esc 重新显示全部。</translation>
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
