#!/usr/bin/env bash
# How long `cxm assess` takes to start and answer, beside an empty main on the same Java: wall clock and CPU (user + system).
#
#   mvn -q package -DskipTests && src/jmh/sh/startup.sh [runs] [profile]
#
# Three programs take turns, so that a busy machine burdens all alike:
#   empty      an empty main with cxm's own flags and Java's own class archive
#   empty+cds  the same with a class archive of its own, as cxm has one
#   cxm        target/cxm assess, its class archive made before the first run counts
# Of wall and CPU time the least, the median and the most are told; on a busy machine the least CPU time says most.
# The last lines are the ratios to the empty main. Needs bash and java; writes only to a directory it removes again.
set -euo pipefail

runs=${1:-21}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
profile=${2:-$root/src/main/resources/examples/high-street-retailer.yaml}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

[ -x "$root/target/cxm" ] || { echo "startup.sh: $root/target/cxm is missing. Maybe: mvn -q package -DskipTests" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache
export LC_ALL=C.UTF-8
TIMEFORMAT='%R %U %S'

# The flags cxm gives to Java, less its own properties.
flags=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr)

echo 'class Empty { public static void main(String[] arguments) {} }' >"$work/Empty.java"
"${java}c" -d "$work" "$work/Empty.java"
(cd "$work" && printf 'Main-Class: Empty\n' >manifest && "${java%java}jar" cfm empty.jar manifest Empty.class)
"$java" "${flags[@]}" -XX:DumpLoadedClassList="$work/classes" -cp "$work/empty.jar" Empty
"$java" "${flags[@]}" -Xshare:dump -XX:SharedClassListFile="$work/classes" -XX:SharedArchiveFile="$work/empty.jsa" \
    -cp "$work/empty.jar" >/dev/null 2>&1

empty() { "$java" "${flags[@]}" -cp "$work/empty.jar" Empty; }
empty_cds() { "$java" "${flags[@]}" -XX:SharedArchiveFile="$work/empty.jsa" -cp "$work/empty.jar" Empty; }
cxm() { "$root/target/cxm" assess "$profile"; }

# One run: milliseconds of wall and of CPU, a line in the program's file.
measure() {
    local wall user sys
    { time "$1" >"$work/out" 2>"$work/err"; } 2>"$work/time"
    read -r wall user sys <"$work/time"
    printf '%d %d\n' "$(ms "$wall")" "$(($(ms "$user") + $(ms "$sys")))" >>"$work/$1.ms"
}

# Seconds with three decimals as whole milliseconds.
ms() { echo $((10#${1//./})); }

# The least, the median and the most of a column.
spread() {
    cut -d' ' -f"$2" "$work/$1.ms" | sort -n | {
        mapfile -t all
        echo "${all[0]} ${all[$((${#all[@]} / 2))]} ${all[$((${#all[@]} - 1))]}"
    }
}

# a / b with two decimals.
ratio() { printf '%d.%02d' $(($1 / $2)) $((100 * $1 / $2 % 100)); }

cxm >"$work/out" || { echo "startup.sh: cxm assess $profile failed" >&2; exit 1; }
ls "$XDG_CACHE_HOME"/cx-maturity/*.jsa >/dev/null || { echo "startup.sh: cxm made no class archive" >&2; exit 1; }
for program in empty empty_cds cxm; do
    measure "$program"
    rm "$work/$program.ms"
done
for ((run = 0; run < runs; run++)); do
    for program in empty empty_cds cxm; do
        measure "$program"
    done
done

"$java" -version 2>&1 | head -1
printf '%s runs each; load now: %s\n' "$runs" "$(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || uptime)"
printf '%-10s %26s   %26s\n' '' 'wall ms: min median max' 'CPU ms: min median max'
for program in empty empty_cds cxm; do
    read -r w0 w1 w2 <<<"$(spread "$program" 1)"
    read -r c0 c1 c2 <<<"$(spread "$program" 2)"
    printf '%-10s %8d %8d %8d   %8d %8d %8d\n' "${program/_/+}" "$w0" "$w1" "$w2" "$c0" "$c1" "$c2"
    printf -v "base_$program" '%s' "$w0 $w1 $c0 $c1"
done
read -r cw0 cw1 cc0 cc1 <<<"$base_cxm"
for program in empty empty_cds; do
    base=base_$program
    read -r w0 w1 c0 c1 <<<"${!base}"
    printf 'cxm / %-9s  wall: %s (least) %s (median)   CPU: %s (least) %s (median)\n' "${program/_/+}" \
        "$(ratio "$cw0" "$w0")" "$(ratio "$cw1" "$w1")" "$(ratio "$cc0" "$c0")" "$(ratio "$cc1" "$c1")"
done
