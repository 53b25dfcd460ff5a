"""Data sets of pictures with boxes: COCO, Pascal VOC, YOLO and tables, read and written."""
