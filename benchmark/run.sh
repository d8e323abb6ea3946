#!/usr/bin/env bash
# Compares a page with its hand-written twin over HTTP: requests per second of both, and their ratio.
# Settings by environment: ROUNDS (5), SECONDS_EACH (5), WARMUP (20 seconds for each of the eight),
# EXCHANGES ("GET FAILED_HTML FAILED_JSON REDIRECT"), JAVA_FLAGS (for the server, such as a profiler's), BUILD=no.
set -euo pipefail

rounds=${ROUNDS:-5}
seconds=${SECONDS_EACH:-5}
warmup=${WARMUP:-20}
exchanges=${EXCHANGES:-GET FAILED_HTML FAILED_JSON REDIRECT}
here=$(cd "$(dirname "$0")" && pwd)

if ! command -v wrk >/dev/null; then
  echo "wrk is not on the PATH. Install it (Debian: apt-get install wrk) and start this again." >&2
  exit 1
fi

if [ "${BUILD:-yes}" != no ]; then
  (cd "$here/.." && mvn -q -B -Pbenchmark -pl benchmark -am -DskipTests -Dexec.skip package)
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

# Requests per second of one run; an answer that is no answer ends the comparison.
measure() { # contender exchange seconds
  "${on_client[@]}" wrk -t1 -c16 -d"$3" -s "$work/$1/$2.lua" "$(cat "$work/$1/url")" >"$work/wrk"
  if grep -q 'Socket errors' "$work/wrk"; then
    cat "$work/wrk" >&2
    exit 1
  fi
  awk '/^Requests\/sec/ { print $2 }' "$work/wrk"
}

for exchange in $exchanges; do
  for contender in page twin; do
    measure "$contender" "$exchange" "$warmup" >/dev/null
  done
done

middle() {
  sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

printf '%-12s %9s %9s   %s\n' "over HTTP" "page/s" "twin/s" "page/twin: median (min to max) of $rounds rounds"
for exchange in $exchanges; do
  : >"$work/rates"
  for ((round = 1; round <= rounds; round++)); do
    # Whoever is first changes, so that nobody profits from it.
    if ((round % 2)); then
      page=$(measure page "$exchange" "$seconds")
      twin=$(measure twin "$exchange" "$seconds")
    else
      twin=$(measure twin "$exchange" "$seconds")
      page=$(measure page "$exchange" "$seconds")
    fi
    echo "$page $twin $(awk "BEGIN { print $page / $twin }")" >>"$work/rates"
  done
  printf '%-12s %9.0f %9.0f   %.2f (%.2f to %.2f)\n' "$exchange" \
    "$(cut -d' ' -f1 "$work/rates" | middle)" \
    "$(cut -d' ' -f2 "$work/rates" | middle)" \
    "$(cut -d' ' -f3 "$work/rates" | middle)" \
    "$(cut -d' ' -f3 "$work/rates" | sort -n | head -1)" \
    "$(cut -d' ' -f3 "$work/rates" | sort -n | tail -1)"
done
