"""mkdocs.py FOLDER: renders every document of a folder as MkDocs does, and looks for its tables, pictures and lists."""

import html.parser
import pathlib
import re
import sys

import markdown


class Seen(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.counts = {}
        self.strangers = []

    def handle_starttag(self, tag, attributes):
        self.counts[tag] = self.counts.get(tag, 0) + 1
        names = [name for name, _ in attributes]
        if tag == "script" or any(name.startswith("on") for name in names):
            self.strangers.append(tag)
        for name, value in attributes:
            if name in ("href", "src") and re.match(r"\s*(javascript|vbscript)\s*:", value or "", re.I):
                self.strangers.append(f"{tag} {name}")


def main(folder):
    faults = []
    files = sorted(pathlib.Path(folder).glob("*.md"))
    for file in files:
        text = file.read_text(encoding="utf-8")
        # What MkDocs turns on by itself.
        seen = Seen()
        seen.feed(markdown.markdown(text, extensions=["toc", "tables", "fenced_code"]))
        wanted = {"table": len(re.findall(r"^\| ?-{3,}", text, re.M)), "img": len(re.findall(r"^!\[", text, re.M))}
        for tag, count in wanted.items():
            if seen.counts.get(tag, 0) != count:
                faults.append(f"{file.name}: {seen.counts.get(tag, 0)} of {count} {tag}")
        faults += [f"{file.name}: {stranger}" for stranger in seen.strangers]
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults or not files:
        sys.exit(1)
    print(f"{len(files)} documents are whole in Python-Markdown")


main(sys.argv[1])
