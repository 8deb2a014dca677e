"""Types into workbooks as a person would, by LibreOffice: python3 type.py LIST SETTINGS

LIST has a line for each step, its parts separated by tabs: open FILE; SHEET CELL TEXT; save FILE. SETTINGS is a directory
for LibreOffice's own files. A cell that is locked is refused, as it is to a person.
"""
import os
import pathlib
import signal
import subprocess
import sys
import time
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def value(name, what):
    given = PropertyValue()
    given.Name = name
    given.Value = what
    return given


def url(path):
    return pathlib.Path(path).absolute().as_uri()


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(900):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except NoConnectException:
            time.sleep(0.1)
    sys.exit("LibreOffice cannot be reached")


def main(steps, settings):
    pipe = "typist%d" % pathlib.Path(settings).stat().st_ino
    office = subprocess.Popen([
        "soffice", "-env:UserInstallation=" + url(settings), "--headless", "--norestore",
        "--accept=pipe,name=%s;urp;" % pipe], start_new_session=True)
    try:
        context = connect(pipe)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        document = None
        for line in pathlib.Path(steps).read_text(encoding="utf-8").splitlines():
            step = line.split("\t")
            if step[0] == "open":
                document = desktop.loadComponentFromURL(url(step[1]), "_blank", 0, (value("Hidden", True),))
            elif step[0] == "save":
                document.storeToURL(url(step[1]), (value("FilterName", "Calc MS Excel 2007 XML"),))
                document.close(True)
            else:
                cell = document.Sheets.getByName(step[0]).getCellRangeByName(step[1])
                if document.Sheets.getByName(step[0]).isProtected() and cell.CellProtection.IsLocked:
                    sys.exit("locked: " + line)
                cell.FormulaLocal = step[2]
        desktop.terminate()
        office.wait(60)
    finally:
        try:
            os.killpg(office.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass


main(sys.argv[1], sys.argv[2])
