"""Opens documents in LibreOffice, fills their fields, and stores them: one process for all of them.

Usage: python3 libreoffice.py SOFFICE PROFILE JOBS.json, where jobs are
[{"open": FILE, "fill": {TAG: TEXT}, "filter": NAME, "options": TEXT, "store": FILE}, ...].
A document that does not open as it is, is not repaired: the program ends with 1 and says which.
"""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def setting(name, value):
    one = PropertyValue()
    one.Name = name
    one.Value = value
    return one


def desktop(pipe, process):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(600):
        try:
            remote = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except NoConnectException:
            if process.poll() is not None:
                break
            time.sleep(0.2)
    sys.exit("LibreOffice does not start")


def tag_of(title):
    return title[title.rindex("[") + 1:-1] if title.endswith("]") and "[" in title else ""


def fill_field(field, texts):
    """LibreOffice up to 7.4 shows a content control as an input field and keeps its title beside it."""
    kept = {one.Name: one.Value for one in field.InteropGrabBag}
    tag = kept.get("ooxml:CT_SdtPr_tag") or tag_of(kept.get("ooxml:CT_SdtPr_alias", ""))
    if tag in texts:
        field.Content = texts.pop(tag)


def fill_control(control, texts):
    """Later versions know content controls."""
    tag = control.Tag or tag_of(control.Alias)
    if tag in texts:
        control.ShowingPlaceHolder = False
        cursor = control.createTextCursor()
        cursor.gotoStart(False)
        cursor.gotoEnd(True)
        cursor.setString(texts.pop(tag))


def fill(document, texts):
    for paragraph in document.Text:
        if not paragraph.supportsService("com.sun.star.text.Paragraph"):
            continue
        for portion in paragraph:
            if portion.TextPortionType == "TextField" and hasattr(portion.TextField, "InteropGrabBag"):
                fill_field(portion.TextField, texts)
            elif portion.TextPortionType == "ContentControl":
                fill_control(portion.ContentControl, texts)
    if texts:
        sys.exit("no field " + ", ".join(texts))


def run(desk, job):
    address = uno.systemPathToFileUrl(job["open"])
    document = desk.loadComponentFromURL(
        address, "_blank", 0, (setting("Hidden", True), setting("RepairPackage", False)))
    if document is None:
        sys.exit("does not open: " + job["open"])
    fill(document, job["fill"]) if job["fill"] else None
    document.storeToURL(
        uno.systemPathToFileUrl(job["store"]),
        (setting("FilterName", job["filter"]), setting("FilterOptions", job["options"])))
    document.close(True)


def main(soffice, profile, jobs):
    pipe = "pop4j-%d" % os.getpid()
    process = subprocess.Popen([
        soffice, "-env:UserInstallation=" + uno.systemPathToFileUrl(profile), "--headless", "--norestore",
        "--nologo", "--nodefault", "--accept=pipe,name=%s;urp;" % pipe])
    try:
        desk = desktop(pipe, process)
        with open(jobs, encoding="utf-8") as file:
            for job in json.load(file):
                run(desk, job)
    finally:
        process.terminate()
        process.wait(60)


main(*sys.argv[1:])
