#!/usr/bin/env bash
# Whether two builds give the same: result, explanation, roadmap and smallest sets, in JSON, for the examples of the first and for
# clients made from them by chance. The digest of the rule base is left aside, as it names the rules' text.
#
#   src/jmh/sh/compare-builds.sh OLD NEW [clients]      # two checkouts, each after: mvn -q package -DskipTests
#
# Exit code 0 where nothing differs; else the differences are printed, and it is 1. Needs bash and a Java 17 to 23.
set -euo pipefail

[ $# -ge 2 ] || { sed -n '2,8p' "$0"; exit 2; }
old=$(cd "$1" && pwd)
new=$(cd "$2" && pwd)
clients=${3:-200}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/classes"
"${java}c" -nowarn -d "$work/classes" "$here/src/jmh/java/org/cxmaturity/bench/BuildOutputs.java" 2>/dev/null
outputs() {
    # The same place for both, since results name it.
    rm -rf "$work/out"
    "$java" -Djava.security.manager=allow -Djava.library.path="$1/target/native" -Dcxm.home="$1" \
        -cp "$work/classes:$1/target/cx-maturity.jar:$1/target/lib/*" org.cxmaturity.bench.BuildOutputs \
        "$old/src/main/resources/examples" "$clients" "$work/out" 2>/dev/null >"$work/printed"
    find "$work/out" -name '*.json' -exec sed -i 's/sha256:[0-9a-f]\{64\}/sha256/' {} +
    mv "$work/out" "$2"
}
outputs "$old" "$work/old"
outputs "$new" "$work/new"

printf '%s files, ends: %s\n' "$(find "$work/old" -name '*.json' | wc -l)" \
    "$(cat "$work"/old/*.code | sort | uniq -c | awk '{printf "%s times %s; ", $1, $2}')"
diff -rq "$work/old" "$work/new" && echo "Nothing differs." || { diff -r "$work/old" "$work/new" | head -40; exit 1; }
