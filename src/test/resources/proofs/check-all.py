"""Usage: check-all.py CHECK-PROOF.PY LEDGER PROOFS SPOILT

Reads a ledger as plain lines, makes the root of every beginning of it as RFC 9162, section 2.1.1, defines it, and checks each of PROOFS (a
proof a line) by CHECK-PROOF.PY: its roots have to be those of the ledger, its record the ledger's line. None of SPOILT may hold.
Prints how many were checked and how many refused.
"""
import hashlib
import json
import runpy
import sys

script = runpy.run_path(sys.argv[1])


def mth(leaves):
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\x00" + leaves[0]).digest()
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    return hashlib.sha256(b"\x01" + mth(leaves[:k]) + mth(leaves[k:])).digest()


def sizes(proof):
    return [proof["size"]] if "size" in proof else [proof["earlier"]["size"], proof["later"]["size"]]


def holds(proof):
    known = [roots[size] for size in sizes(proof) if 0 <= size < len(roots)]
    try:
        return script["check"](proof) == known and ("line" not in proof or proof["line"].encode() == lines[proof["index"]])
    except (SystemExit, ValueError, KeyError, IndexError):
        return False


with open(sys.argv[2], "rb") as ledger:
    lines = ledger.read().split(b"\n")[:-1]
roots = [mth(lines[:size]) for size in range(len(lines) + 1)]
with open(sys.argv[3], encoding="utf-8") as proofs:
    checked = [json.loads(each) for each in proofs]
with open(sys.argv[4], encoding="utf-8") as proofs:
    spoilt = [json.loads(each) for each in proofs]
for each in checked:
    if not holds(each):
        sys.exit("does not hold: " + json.dumps(each))
for each in spoilt:
    if holds(each):
        sys.exit("holds though it was spoilt: " + json.dumps(each))
print(len(checked), len(spoilt))
