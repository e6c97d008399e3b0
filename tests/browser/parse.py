"""parse.py FILE...: reads drawings with expat, a parser that has nothing to do with the one in hopmap.

Each must be well-formed XML in UTF-8 without a document type; its ids unique, its references inside it, its
elements and attributes on the lists below, its numbers finite.
"""

import re
import sys
import xml.parsers.expat

SVG = "http://www.w3.org/2000/svg"
FORBIDDEN = {"script", "foreignObject", "image", "iframe", "animate", "set", "animateTransform", "a", "audio", "video"}
NUMBER = re.compile(r"-?\d+(\.\d+)?")
REFERENCE = re.compile(r"url\(\s*['\"]?([^)'\"]*)")


class Drawing:
    def __init__(self, path):
        self.path = path
        self.faults = []
        self.ids = set()
        self.references = set()
        self.elements = 0
        self.style = None

    def fault(self, text):
        self.faults.append(f"{self.path}: {text}")

    def doctype(self, *_):
        self.fault("has a document type")

    def start(self, name, attributes):
        self.elements += 1
        space, _, local = name.rpartition(" ")
        if space != SVG:
            self.fault(f"<{name}> is not SVG")
        if local in FORBIDDEN:
            self.fault(f"<{local}> has no place in a drawing")
        if self.elements == 1 and (local != "svg" or attributes.get("role") != "img"):
            self.fault("the root is not an svg with the role img")
        self.style = [] if local == "style" else None
        for key, value in attributes.items():
            key = key.rpartition(" ")[2]
            if key.lower().startswith("on"):
                self.fault(f"{key} would run something")
            if re.search(r"\b(NaN|inf|Infinity|undefined|null)\b", value) and key not in ("aria-label",) and not key.startswith("data-"):
                self.fault(f"{key}={value!r}")
            if key == "id":
                if value in self.ids:
                    self.fault(f"the id {value} is there twice")
                self.ids.add(value)
            if key == "href":
                self.refer(value)
            if key in ("aria-labelledby", "aria-describedby"):
                self.references.update(value.split())
            for target in REFERENCE.findall(value):
                self.refer(target)
            if key in ("x", "y", "width", "height", "cx", "cy", "r", "x1", "x2", "y1", "y2") and not NUMBER.fullmatch(value):
                self.fault(f"{key}={value!r} is no plain number")

    def refer(self, target):
        if target.startswith("#"):
            self.references.add(target[1:])
        else:
            self.fault(f"refers to {target!r} outside of it")

    def text(self, text):
        if self.style is not None:
            self.style.append(text)

    def end(self, _):
        if self.style is not None:
            style = "".join(self.style)
            if "@import" in style or re.search(r"url\(\s*['\"]?(?!#)", style):
                self.fault("its style loads something")
        self.style = None

    def read(self):
        with open(self.path, "rb") as file:
            bytes_ = file.read()
        if bytes_.startswith(b"\xef\xbb\xbf"):
            self.fault("begins with a byte order mark")
        parser = xml.parsers.expat.ParserCreate("UTF-8", " ")
        parser.StartDoctypeDeclHandler = self.doctype
        parser.StartElementHandler = self.start
        parser.CharacterDataHandler = self.text
        parser.EndElementHandler = self.end
        try:
            parser.Parse(bytes_, True)
        except xml.parsers.expat.ExpatError as error:
            self.fault(f"not well-formed: {error}")
        for missing in sorted(self.references - self.ids):
            self.fault(f"nothing has the id {missing}")
        return self


def main(paths):
    drawings = [Drawing(path).read() for path in paths]
    for drawing in drawings:
        for fault in drawing.faults:
            print(fault, file=sys.stderr)
    if not drawings or any(drawing.faults for drawing in drawings):
        return 1
    print(f"{len(drawings)} drawings, {sum(drawing.elements for drawing in drawings)} elements: read by expat, nothing to complain about")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
