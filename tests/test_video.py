"""Pictures out of videos, and what is no video."""

from pathlib import Path

import pytest
from PIL import Image

from tests.conftest import write_video
from transferstudio.formats.video import count, frame_at, frames
from transferstudio.runtime import UnreadableImageError

GREYS = range(0, 240, 20)


@pytest.fixture
def video(tmp_path: Path) -> Path:
    return write_video(tmp_path / "clip.mp4", [Image.new("RGB", (64, 48), (grey,) * 3) for grey in GREYS])


def test_a_picture_each_half_second(video: Path) -> None:
    found = list(frames(video))
    assert [frame.seconds for frame in found] == [0.0, 0.5, 1.0, 1.5, 2.0, 2.5] and count(video) == 6
    assert [frame.image.size for frame in found] == [(64, 48)] * 6
    assert [frame.image.getpixel((9, 9))[0] for frame in found] == pytest.approx(list(GREYS)[::2], abs=6)
    assert found[3].name("clip.mp4") == "clip.mp4 0:01.5"
    assert len(list(frames(video, step=1.0))) == 3


def test_a_picture_is_found_again_by_its_time(video: Path) -> None:
    for frame in frames(video):
        again = frame_at(video, frame.seconds)
        assert again.seconds == frame.seconds and again.image.tobytes() == frame.image.tobytes()
    with pytest.raises(UnreadableImageError, match="ends before"):
        frame_at(video, 60.0)


def test_what_is_no_video_is_said(video: Path, tmp_path: Path) -> None:
    whole = video.read_bytes()
    broken = {
        "half": whole[: len(whole) // 2],
        "text": b"no video at all" * 100,
        "empty": b"",
        # a list of other files, which FFmpeg would open if it were let
        "list": f"#EXTM3U\n#EXTINF:1,\nfile://{video}\n#EXT-X-ENDLIST\n".encode(),
        "ffconcat": f"ffconcat version 1.0\nfile {video}\n".encode(),
    }
    for name, content in broken.items():
        path = tmp_path / f"{name}.mp4"
        path.write_bytes(content)
        with pytest.raises(UnreadableImageError, match=r"not a video|no image"):
            list(frames(path))
        assert count(path) == 1
    with pytest.raises(UnreadableImageError, match="does not exist"):
        list(frames(tmp_path / "none.mp4"))


def test_without_the_extra_it_says_what_to_install(video: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("transferstudio.formats.video.importlib.util.find_spec", lambda name: None)
    with pytest.raises(UnreadableImageError, match=r"transferstudio\[video\]"):
        list(frames(video))
