"""The report in a real browser: `make test-browser`. Skipped, with the reason, where there is no Chromium."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command import interview
from tests.support.year import write_year

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
)
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium on this machine; make test-browser installs Debian's"),
]
WIDTHS = (500, 900, 1400)
# Runs in the page after a copy of it was given a script; the page itself has none and its policy would forbid one.
PROBE = """
<script>
const box = e => e.getBoundingClientRect();
const luminance = c => { const p = c.match(/[\\d.]+/g).slice(0, 3).map(v => v / 255)
  .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * p[0] + 0.7152 * p[1] + 0.0722 * p[2]; };
const contrast = (a, b) => { const [x, y] = [luminance(a), luminance(b)].sort((m, n) => n - m);
  return (x + 0.05) / (y + 0.05); };
const sections = [...document.querySelectorAll("section")].map(box);
const texts = [...document.querySelectorAll("svg")].flatMap(svg => {
  const all = [...svg.querySelectorAll("text")].map(box);
  return all.flatMap((a, i) => all.slice(i + 1).filter(b => a.left < b.right - 1 && b.left < a.right - 1 &&
    a.top < b.bottom - 1 && b.top < a.bottom - 1)); }).length;
const overlap = sections.flatMap((a, i) => sections.slice(i + 1).filter(b => a.left < b.right - 1 &&
  b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length;
const back = getComputedStyle(document.body).backgroundColor;
const words = [...document.querySelectorAll("h1,h2,p,summary,td,th,text")];
const low = Math.min(...words.map(e => contrast(
  getComputedStyle(e)[e.tagName === "text" ? "fill" : "color"], back)));
const report = {overlap, texts, low, wide: document.documentElement.scrollWidth - innerWidth,
  sections: sections.length, cut: [...document.querySelectorAll("svg")].filter(svg => [...svg.querySelectorAll("text")]
    .some(t => box(t).right > box(svg).right + 2 || box(t).left < box(svg).left - 2)).length};
const out = document.createElement("pre"); out.id = "probe"; out.textContent = JSON.stringify(report);
document.body.append(out);
</script>"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The report of a synthetic year."""
    home = tmp_path_factory.mktemp("year")
    write_year(home / "sessions", home / "cache")
    env = {"INTERVIEW_HOME": str(home), "INTERVIEW_NOW": "2026-11-22T20:00:00+00:00"}
    env |= {f"XDG_{what}_HOME": str(home / what.lower()) for what in ("STATE", "CACHE", "CONFIG")}
    ended = interview("report", "-o", str(home / "report.html"), env=env)
    assert ended.code == 0, ended.err
    yield home / "report.html"


def browse(page: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run Chromium headless on a page; its profile is thrown away."""
    quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"]
    quiet += ["--disable-component-update", "--enable-logging=stderr", "--v=0"]
    root = ["--no-sandbox"] if os.geteuid() == 0 else []
    profile = f"--user-data-dir={page.parent / 'profile'}"
    command = [CHROMIUM, "--headless=new", *quiet, *root, profile, *options, page.as_uri()]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)


def probed(page: Path, width: int, *, dark: bool) -> dict[str, float]:
    """What the probe measured in a copy of the page that may run scripts."""
    text = re.sub(r"<meta http-equiv[^>]*>", "", page.read_text(encoding="utf-8"))
    if dark:
        text = text.replace("(prefers-color-scheme:dark)", "screen")
    copy = page.with_name(f"probe-{width}-{dark}.html")
    copy.write_text(text.replace("</body>", PROBE + "</body>"), encoding="utf-8")
    dumped = browse(copy, f"--window-size={width},4000", "--dump-dom").stdout
    found = re.search(r'<pre id="probe">(.*?)</pre>', dumped)
    assert found, dumped[-500:]
    values: dict[str, float] = json.loads(found[1])
    return values


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_overlaps_or_sticks_out_and_text_stands_out(page: Path, width: int, dark: bool) -> None:
    found = probed(page, width, dark=dark)
    assert found["sections"] >= 8
    assert (found["overlap"], found["texts"], found["cut"]) == (0, 0, 0)
    assert found["wide"] <= 0
    assert found["low"] >= 4.5


def test_no_console_error_and_no_request(page: Path) -> None:
    told = browse(page, "--window-size=900,2000", "--dump-dom").stderr
    assert not re.findall(r"CONSOLE.*|net::ERR\w*|Refused to.*", told)


def test_a_script_put_into_the_page_would_not_run(page: Path) -> None:
    copy = page.with_name("attacked.html")
    attack = "<script>document.title = 'attacked'</script></body>"
    copy.write_text(page.read_text(encoding="utf-8").replace("</body>", attack), encoding="utf-8")
    assert "<title>attacked" not in browse(copy, "--dump-dom").stdout


def test_it_prints(page: Path) -> None:
    paper = page.with_name("report.pdf")
    browse(page, f"--print-to-pdf={paper}", "--no-pdf-header-footer")
    assert paper.read_bytes().startswith(b"%PDF")
