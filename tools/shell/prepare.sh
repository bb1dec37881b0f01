# Sourced by every script in bin/, which sets `root` first. Nothing here writes to standard output, so that
# `bin/mainstay --format json` stays clean. Works in bash 3.2, which is what a Mac brings.

PATH="$root/node_modules/.bin:$PATH"
export PATH

# Each argument is a line.
say() { printf '%s\n' "$@" >&2; }

die() {
  say "$@"
  exit 1
}

# Prints the comment at the head of a script as its help.
help_from_head() { awk 'NR > 1 { if (!/^#/) exit; sub(/^# ?/, ""); print }' "$1"; }

# True when the built program is missing or anything it is made of is newer than the moment its build began.
# A deleted or added file shows in its folder's time.
build_is_stale() {
  [ -f "$root/dist/.built" ] || return 0
  [ -n "$(find "$root/src" "$root/tools" "$root/package-lock.json" -newer "$root/dist/.built" -print -quit)" ]
}

build_if_stale() {
  if build_is_stale; then
    (cd "$root" && node tools/build.ts >&2)
  fi
}

# Runs an entry point of the built program, by its name, in the caller's own folder. It takes the shell's place, so
# that signals reach it. How Node keeps its memory is said in docs/adr/0047.
run_built() {
  entry=$1
  shift
  build_if_stale
  [ -f "$root/dist/$entry.js" ] || die "The built program has no $entry.js. It is built from src/ (bench.js from tools/bench.ts), where there is no $entry.ts."
  NODE_COMPILE_CACHE="${NODE_COMPILE_CACHE:-$root/.cache/compiled}" exec node --max-semi-space-size=16 --heap-growing-percent=50 "$root/dist/$entry.js" "$@"
}
