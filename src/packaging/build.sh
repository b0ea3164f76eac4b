#!/bin/sh
# Makes the distribution with its own Java: target/dist/embx-VERSION-linux-x86_64.tar.gz, embx_VERSION_amd64.deb and SHA256SUMS.
#
#   src/packaging/build.sh VERSION TIMESTAMP      after mvn package; mvn -Pdist verify calls it
#
# TIMESTAMP (ISO 8601) is the time of every file. Two builds differ in the cache of classes (lib/embx.aot) only, which the JVM
# writes anew each time.
set -eu
umask 022
export LC_ALL=C.UTF-8 TZ=UTC

fail() {
  echo "build.sh: $1" >&2
  exit 1
}

[ $# = 2 ] || fail "expected VERSION and TIMESTAMP"
version=$1 timestamp=$2
SOURCE_DATE_EPOCH=$(date -d "$timestamp" +%s)
export SOURCE_DATE_EPOCH
project=$(cd "$(dirname "$0")/../.." && pwd)
packaging=$project/src/packaging
made=$project/target/embx
dist=$project/target/dist
name=embx-$version-linux-x86_64
stage=$dist/$name
modules=$(grep -v '^#' "$packaging/modules" | paste -sd, -)

# Sets jdk: the newest JDK 25 that has jlink, JAVA_HOME first.
find_jdk() {
  jdk='' newest=0
  for folder in "${JAVA_HOME:-/nowhere}" /usr/lib/jvm/*; do
    [ -x "$folder/bin/jlink" ] && [ -r "$folder/release" ] || continue
    found=$(sed -n 's/^JAVA_VERSION="\(25[^"]*\)"$/\1/p' "$folder/release")
    [ -n "$found" ] || continue
    number=$(echo "$found" | awk -F. '{ print $1 * 1000000 + $2 * 1000 + $3 }')
    [ "$number" -gt "$newest" ] || continue
    jdk=$folder newest=$number
  done
  [ -n "$jdk" ] || fail "no JDK 25 with jlink in JAVA_HOME or /usr/lib/jvm; install one (apt install temurin-25-jdk)"
}

check_machine() {
  [ "$(uname -sm)" = 'Linux x86_64' ] || fail "runs on Linux x86_64, not on $(uname -sm)"
  [ -d "$made/lib" ] || fail "$made: not found; run mvn package first"
  command -v dpkg-deb >/dev/null || fail "dpkg-deb: not found; install dpkg"
}

# Refuses to go on when the program needs a module that the list leaves out.
check_modules() {
  needed=$("$jdk/bin/jdeps" --ignore-missing-deps --multi-release 25 --print-module-deps "$made"/lib/*.jar | tail -1)
  for module in $(echo "$needed" | tr , ' '); do
    grep -qx "$module" "$packaging/modules" || fail "module $module is needed; add it to src/packaging/modules"
  done
}

# Leaves out of a jar what lies ready in lib/native, or is for other machines.
slim() {
  (
    jar=$(echo "$stage"/lib/$1-*.jar)
    folder=$(mktemp -d)
    cd "$folder"
    "$jdk/bin/jar" xf "$jar"
    shift
    rm -rf "$@"
    rm "$jar"
    "$jdk/bin/jar" --create --no-manifest --file "$jar" --date="$timestamp" .
    rm -rf "$folder"
  )
}

copy_program() {
  mkdir -p "$stage"
  cp -R "$made/." "$stage"
  rm -f "$stage"/lib/embx-*.jar
  cp "$made/lib/embx-$version.jar" "$stage/lib"
  rm -rf "$stage/lib/native"
  for native in org/jline/nativ/Linux/x86_64 linux/amd64; do
    mkdir -p "$stage/lib/native/$native"
    cp "$made/lib/native/$native/"* "$stage/lib/native/$native"
  done
  slim zstd-jni aix darwin freebsd linux win
  slim jline-native org/jline/nativ/Linux org/jline/nativ/Linux-musl org/jline/nativ/Mac org/jline/nativ/Windows \
    org/jline/nativ/FreeBSD
}

make_runtime() {
  "$jdk/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --compress zip-0 \
    --output "$stage/runtime"
  find "$stage/runtime/legal" -type f -exec chmod 644 {} +
  # Without a display nothing of these is ever loaded.
  rm -f "$stage/runtime/lib/libawt_xawt.so" "$stage/runtime/lib/libjawt.so" "$stage/runtime/lib/libsplashscreen.so"
}

set_times() {
  find "$1" -exec touch -h -d "$timestamp" {} +
}

# Trains the cache of classes as the launcher does on other Javas (make_archive there).
make_cache() {
  java=$stage/runtime/bin/java jar=$stage/lib/embx-$version.jar cache=$stage/lib/embx.aot
  set -- -Djava.awt.headless=true "-Dlibrary.jline.path=$stage/lib/native" -Xlog:disable -XX:-PrintWarnings -XX:-UsePerfData \
    -XX:+UseParallelGC --sun-misc-unsafe-memory-access=allow
  "$java" "$@" -cp "$jar" dev.embx.cli.Rehearsal \
    "$java" "$@" "-XX:AOTCacheOutput=$cache" -Dembx.terminal=true -cp "$jar" dev.embx.cli.RehearsedRun "$stage/sample" 2>/dev/null
  "$java" "$@" -XX:AOTMode=on "-XX:AOTCache=$cache" -Dembx.terminal=false -jar "$jar" sets "$stage/sample" >/dev/null ||
    fail "no start with the cache of classes went well"
}

make_archive() {
  tar --sort=name --mtime="$timestamp" --owner=0 --group=0 --numeric-owner --format=gnu -C "$dist" -cf - "$name" |
    gzip -6n >"$stage.tar.gz"
}

make_deb() {
  root=$dist/deb
  share=$root/usr/share
  mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib" "$share/doc/embx" "$share/lintian/overrides"
  cp -R "$stage" "$root/usr/lib/embx"
  rm -rf "$root/usr/lib/embx/share" "$root/usr/lib/embx/LICENSE"
  cp -R "$stage/share/." "$share"
  find "$share/man" -type f -exec gzip -9n {} +
  ln -s ../lib/embx/bin/embx "$root/usr/bin/embx"
  cp "$packaging/debian/copyright" "$share/doc/embx/copyright"
  sed -n '/^## /,$p' "$project/CHANGELOG.md" | gzip -9n >"$share/doc/embx/changelog.gz"
  cp "$packaging/debian/overrides" "$share/lintian/overrides/embx"
  sed -e "s/@VERSION@/$version/" -e "s/@SIZE@/$(du -sk --apparent-size "$root/usr" | cut -f1)/" \
    "$packaging/debian/control" >"$root/DEBIAN/control"
  find "$root" -type f -path '*.so' -exec chmod 644 {} +
  (cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
  set_times "$root"
  dpkg-deb --root-owner-group -Zgzip --build "$root" "$dist/embx_${version}_amd64.deb" >/dev/null
}

sha256() {
  sha256sum "$1" | cut -d' ' -f1
}

# The descriptors of other package managers, with the version and the checksums of what was made.
write_descriptors() {
  for descriptor in embx.rb scoop.json sdkman.json Dockerfile; do
    sed -e "s/@VERSION@/$version/g" -e "s/@SHA256@/$(sha256 "$stage.tar.gz")/" \
      -e "s/@PLAIN_SHA256@/$(sha256 "$project/target/embx-$version.tar.gz")/" "$packaging/$descriptor" >"$dist/$descriptor"
  done
}

check_machine
find_jdk
check_modules
rm -rf "$dist"
copy_program
make_runtime
set_times "$stage"
make_cache
set_times "$stage"
make_archive
make_deb
write_descriptors
rm -rf "$stage" "$dist/deb"
(cd "$dist" && sha256sum -- *.tar.gz *.deb >SHA256SUMS)
