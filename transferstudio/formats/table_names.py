"""What the columns of tables are called, in the languages that tables are often written in. All are lower case."""

from __future__ import annotations

LABEL_WORDS = {
    "label", "labels", "class", "category", "categories", "diagnosis", "sentiment", "intent", "topic", "emotion", "rating", "species", "kategorie", "klasse",
}  # fmt: skip
"""Words with which a name of several words ends: airline_sentiment, Finding Labels."""
PATH_NAMES = {"path", "file", "filename", "file_name", "filepath", "file_path", "image", "image_path", "img", "name"}
LABEL_NAMES = {"label", "labels", "class", "class_name", "category", "target", "species", "y"}
SPLIT_COLUMNS = {"split", "set", "subset", "partition", "fold"}
WEAK_TEXT_NAMES = {
    "title",
    "description",
    "question",
    "query",
    "subject",
    "headline",
    "titel",
    "titre",
    "título",
    "标题",
}
"""Of columns that are the texts where no other is."""
TEXT_NAMES = {
    "text", "texts", "sentence", "message", "content", "body", "review", "comment", "tweet", "document", "mail", "email",
    "utterance", "abstract", "narrative", "nachricht", "satz", "inhalt", "kommentar", "bewertungstext", "texte", "phrase",
    "commentaire", "contenu", "texto", "comentario", "mensaje", "frase", "testo", "tekst", "текст", "文本", "内容", "评论",
    "テキスト", "本文", "텍스트", *WEAK_TEXT_NAMES,
}  # fmt: skip
RANKED_LABEL_NAMES = (
    "label_text", "label_name", "class_name", "class_label", "label", "labels", "class", "category", "target", "intent",
    "sentiment", "topic", "emotion", "categories", "tag", "tags", "rating", "stars", "species", "y", "spezies", "art", "espèce", "especie", "specie",
    "klasse", "kategorie", "étiquette", "catégorie", "classe", "etiqueta", "categoría", "clase", "etichetta", "категория",
    "метка", "класс", "标签", "类别", "分类", "ラベル", "カテゴリ", "레이블", "라벨",
)  # fmt: skip
"""The first of them that is there is taken."""
MORE_LABEL_NAMES = LABEL_NAMES | set(RANKED_LABEL_NAMES)
WEAK_LABEL_NAMES = {
    "score",
    "sterne",
    "kategorien",
    "catégories",
    "categorías",
    "valoración",
    "评分",
    "等级",
}
WEAK_LABEL = len(RANKED_LABEL_NAMES) + 1
"""The rank of names that labels have where the cells repeat; else they may be a probability."""
INDEX_NAMES = {"id", "index", "idx", "uuid", "guid", "nr", "no", "row", "unnamed: 0"}
OTHER_NAMES = {"context", "passage", "answer", "answers", "width", "height", "xmin", "ymin", "xmax", "ymax", "start"}
KNOWN_NAMES = PATH_NAMES | TEXT_NAMES | MORE_LABEL_NAMES | SPLIT_COLUMNS | INDEX_NAMES | OTHER_NAMES


PICTURE_LABEL_NAMES = {
    "dx",
    "diagnosis",
    "diagnose",
    "befund",
    "finding",
    "findings",
    "breed",
    "klasse",
    "kategorie",
    "classe",
    "clase",
    "标签",
    "类别",
}
"""Of tables that name images, besides :data:`LABEL_NAMES`."""


def rank_of_picture_label(name: str) -> int | None:
    """How well a column's name (lower case) says that it holds labels of images, 0 best; None where it does not."""
    words = name.replace("_", " ").split()
    if "_".join(words) in LABEL_NAMES:
        return 0
    if name in PICTURE_LABEL_NAMES:
        return 1
    return 2 if _ends_like_a_label(name) else None


def _ends_like_a_label(name: str) -> bool:
    words = name.replace("_", " ").split()
    return len(words) > 1 and words[-1] in LABEL_WORDS


def rank_of_label(name: str) -> int | None:
    """How well a column's name (lower case) says that it holds labels, 0 best; None where it does not."""
    if name in RANKED_LABEL_NAMES:
        return RANKED_LABEL_NAMES.index(name)
    if name in LABEL_NAMES:
        return len(RANKED_LABEL_NAMES)
    return WEAK_LABEL if name in WEAK_LABEL_NAMES or _ends_like_a_label(name) else None
