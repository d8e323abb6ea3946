#!/usr/bin/env bash
# Compares a page with its hand-written twin over HTTP: requests per second of both, and their ratio.
# Settings by environment: ROUNDS (5), SECONDS_EACH (5), WARMUP (20 seconds for each of the eight),
# EXCHANGES ("GET FAILED_HTML FAILED_JSON REDIRECT"), JAVA_FLAGS (for the server, such as a profiler's), BUILD=no.
set -euo pipefail

rounds=${ROUNDS:-5}
seconds=${SECONDS_EACH:-5}
warmup=${WARMUP:-20}
exchanges=${EXCHANGES:-GET FAILED_HTML FAILED_JSON REDIRECT}

if ! command -v wrk >/dev/null; then
  echo "wrk is not on the PATH. Install it (Debian: apt-get install wrk) and start this again." >&2
  exit 1
fi

here=$(cd "$(dirname "$0")" && pwd)
if [ "${BUILD:-yes}" != no ]; then
  (cd "$here/.." && mvn -q -B -Dstyle.color=never -Pbenchmark -pl benchmark -am -DskipTests -Dexec.skip package)
fi

# The server has one core and wrk the other; without two cores, or without taskset, both take what they get.
on_server=()
on_client=()
if command -v taskset >/dev/null && [ "$(nproc)" -ge 2 ]; then
  on_server=(taskset -c 0)
  on_client=(taskset -c 1)
fi

work=$(mktemp -d)
server=
finish() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

# shellcheck disable=SC2086
"${on_server[@]}" java ${JAVA_FLAGS:-} -Xms512m -Xmx512m \
  -cp "$here/target/classes:$(cat "$here/target/classpath.txt")" \
  dev.formactions.benchmark.BenchmarkServer "$work" >"$work/log" 2>&1 &
server=$!

for _ in $(seq 300); do
  [ -e "$work/ready" ] && break
  if ! kill -0 "$server" 2>/dev/null; then
    break
  fi
  sleep 0.1
done
if [ ! -e "$work/ready" ]; then
  echo "The server did not start:" >&2
  cat "$work/log" >&2
  exit 1
fi

# What the server has used of processors so far, in ticks; processes beside it disturb that far less than they disturb the
# clock. Without /proc there is no such number.
ticks() {
  if [ -r "/proc/$server/stat" ]; then
    sed 's/.*) //' "/proc/$server/stat" | awk '{ print $12 + $13 }'
  else
    echo 0
  fi
}
hertz=$(getconf CLK_TCK)

# Whether all answers have the status of the exchange, as far as wrk tells.
answered() { # exchange
  awk -v exchange="$1" '/requests in/ { all = $1 } /Non-2xx or 3xx/ { bad = $NF }
    END { exit !(all > 0 && bad == (exchange == "FAILED_HTML" ? all : 0)) }' "$work/wrk"
}

# One run: requests per second, and microseconds of a processor per request. A lost connection and answers that are not the
# ones to be measured end the comparison: only a failed post as HTML has a status of 400, and all of them have.
measure() { # contender exchange seconds
  local before after
  before=$(ticks)
  "${on_client[@]}" wrk -t1 -c16 -d"$3" -s "$work/$1/$2.lua" "$(cat "$work/$1/url")" >"$work/wrk"
  after=$(ticks)
  if grep -q 'Socket errors' "$work/wrk" || ! answered "$2"; then
    cat "$work/wrk" >&2
    exit 1
  fi
  awk -v used=$((after - before)) -v hertz="$hertz" \
    '/requests in/ { n = $1 } /^Requests\/sec/ { printf "%s %.2f\n", $2, used * 1e6 / hertz / n }' "$work/wrk"
}

for exchange in $exchanges; do
  for contender in page twin; do
    measure "$contender" "$exchange" "$warmup" >/dev/null
  done
done

# Median (min to max) of one column, or of the quotient of two.
column() { # format column [divisor]
  awk -v a="$2" -v b="${3:-0}" '{ v = b ? ($b > 0 ? $a / $b : 0) : $a; print v }' "$work/rounds" | sort -n |
    awk -v format="$1" '{ v[NR] = $1 }
      END { printf format, NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2, v[1], v[NR] }'
}

echo "Medians of $rounds rounds of $seconds s; in brackets the lowest and the highest."
printf '%-12s %-28s  %s\n' "" "requests per second" "processor time per request"
printf '%-12s %6s %6s %-16s %6s %6s %s\n' "over HTTP" page twin page/twin page twin "twin/page"
for exchange in $exchanges; do
  : >"$work/rounds"
  for ((round = 1; round <= rounds; round++)); do
    # Whoever is first changes, so that nobody profits from it.
    if ((round % 2)); then
      page=$(measure page "$exchange" "$seconds")
      twin=$(measure twin "$exchange" "$seconds")
    else
      twin=$(measure twin "$exchange" "$seconds")
      page=$(measure page "$exchange" "$seconds")
    fi
    echo "$page $twin" >>"$work/rounds"
  done
  printf '%-12s %6s %6s %-16s %4sus %4sus %s\n' "$exchange" \
    "$(column %.0f 1)" "$(column %.0f 3)" "$(column '%.2f (%.2f-%.2f)' 1 3)" \
    "$(column %.0f 2)" "$(column %.0f 4)" "$(column '%.2f (%.2f-%.2f)' 4 2)"
done
