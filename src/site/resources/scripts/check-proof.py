#!/usr/bin/env python3
"""Checks a proof made by `cxm audit prove`, or a head made by `cxm audit head`, without the program that made it.

    check-proof.py record-7.proof.json sha256:ROOT ...    each root of the proof must be among those given
    check-proof.py record-7.proof.json head.json ...      the same, with the roots of heads; a signature is not checked here
    check-proof.py --signed head.json                     prints, in hexadecimal, the 32 bytes that a head's signature is over

Python's own library, RFC 9162 (sections 2.1.3.2 and 2.1.4.2) and nothing else. Ends with 0 where the proof holds.
"""
import hashlib
import json
import sys


def sha256(data):
    return hashlib.sha256(data).digest()


def leaf(data):
    return sha256(b"\x00" + data)


def node(left, right):
    return sha256(b"\x01" + left + right)


def digest(text):
    if not text.startswith("sha256:") or len(text) != 71:
        raise ValueError("no digest: " + text)
    return bytes.fromhex(text[7:])


def inclusion_holds(data, index, size, path, root):
    if not 0 <= index < size:
        return False
    fn, sn, r = index, size - 1, leaf(data)
    for p in path:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            r = node(p, r)
            while fn and not fn & 1:
                fn >>= 1
                sn >>= 1
        else:
            r = node(r, p)
        fn >>= 1
        sn >>= 1
    return sn == 0 and r == root


def consistency_holds(first, first_root, second, second_root, path):
    if not 1 <= first <= second:
        return False
    if first == second:
        return not path and first_root == second_root
    if first & (first - 1) == 0:
        path = [first_root] + path
    if not path:
        return False
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn >>= 1
        sn >>= 1
    fr = sr = path[0]
    for c in path[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = node(c, fr), node(c, sr)
            while fn and not fn & 1:
                fn >>= 1
                sn >>= 1
        else:
            sr = node(sr, c)
        fn >>= 1
        sn >>= 1
    return fr == first_root and sr == second_root and sn == 0


def check(proof):
    """The roots of which the proof speaks, once it holds; each has to be known from elsewhere."""
    path = [digest(each) for each in proof["path"]]
    if proof["schema"] == "cx-maturity/inclusion-proof/v1":
        line, root = proof["line"], digest(proof["root"])
        if not inclusion_holds(line.encode("utf-8"), proof["index"], proof["size"], path, root):
            sys.exit("the path does not lead from the record to the root")
        if json.loads(line)["sequence"] != proof["index"] + 1:
            sys.exit("the record has another number")
        return [root]
    if proof["schema"] == "cx-maturity/consistency-proof/v1":
        earlier, later = proof["earlier"], proof["later"]
        roots = [digest(earlier["root"]), digest(later["root"])]
        if not consistency_holds(earlier["size"], roots[0], later["size"], roots[1], path):
            sys.exit("the path does not lead to both roots")
        return roots
    sys.exit("an unknown kind of proof: " + proof["schema"])


def root_of(text):
    if text.startswith("sha256:"):
        return digest(text)
    with open(text, encoding="utf-8") as file:
        return digest(json.load(file)["root"])


def signed_bytes(head):
    """A head is signed over the SHA-256 of the document without its signature: keys sorted, no spaces."""
    del head["signature"]
    return sha256(json.dumps(head, sort_keys=True, separators=(",", ":")).encode("ascii"))


def main(arguments):
    if arguments[:1] == ["--signed"]:
        with open(arguments[1], encoding="utf-8") as file:
            print(signed_bytes(json.load(file)).hex())
        return
    with open(arguments[0], encoding="utf-8") as file:
        proof = json.load(file)
    roots = check(proof)
    known = [root_of(each) for each in arguments[1:]]
    if not all(root in known for root in roots):
        sys.exit("the proof holds, but not every root of it was given: it shows nothing by itself")
    print("holds")


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        sys.exit(__doc__)
    try:
        main(sys.argv[1:])
    except (OSError, ValueError, KeyError, TypeError, IndexError) as wrong:
        sys.exit("not what it should be: %s: %s" % (type(wrong).__name__, wrong))
