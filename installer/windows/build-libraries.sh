#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the static libraries that Debian has not for MinGW, from Debian's own source packages:
# libcsv, GLPK, hunspell with its British dictionary, libical, nettle, libqpdf with the JPEG library it
# needs, libsodium, minizip, and libxlsxwriter. zlib for MinGW is a Debian package.
#
#   installer/windows/build-libraries.sh [FOLDER]
#
# FOLDER, by default build/mingw-libraries, receives include/, lib/ and the licence texts. What is
# there already is left alone: remove the folder to build anew. JOBS in the environment says how
# many compilers run side by side.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=../common.sh
. "$here/../common.sh"

prefix=$(realpath -m "${1:-$here/../../build/mingw-libraries}")
jobs=${JOBS:-$(nproc)}

is_there() { [ -e "$prefix/share/redress/$1.built" ]; }
# One that was built before its version was asked for has not all headers.
is_nettle_there() { is_there libnettle && [ -e "$prefix/include/nettle/version.h" ]; }

# finished NAME SOURCE TEXT...: keeps the licence texts, and notes what was built from which version.
finished() {
    local name=$1 source=$2 text
    shift 2
    mkdir -p "$prefix/share/licenses/$name" "$prefix/share/redress"
    for text in "$@" debian/copyright; do
        cp "$source/$text" "$prefix/share/licenses/$name/"
    done
    basename "$source" >"$prefix/share/redress/$name.built"
    step "$(basename "$source") is in $prefix"
}

if is_there libcsv && is_there libglpk && is_there libhunspell && is_there libjpeg && is_there libqpdf &&
    is_there minizip && is_there libxlsxwriter && is_there libical && is_nettle_there &&
    is_there libsodium; then
    step "libraries already built: $(cd "$prefix/share/redress" && cat ./*.built | paste -sd ' ')"
    exit
fi

need_packages gcc-mingw-w64-x86-64-posix g++-mingw-w64-x86-64-posix libz-mingw-w64-dev \
    cmake ninja-build dpkg-dev perl-base ca-certificates hunspell-en-gb m4 autoconf automake libtool

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# An apt of our own, with the source packages of the Debian repositories that the system's apt knows
# already. Nothing of the system's configuration changes.
prepare_sources() {
    local key=/usr/share/keyrings/debian-archive-keyring.gpg
    mkdir -p "$work/lists/partial" "$work/cache/archives/partial"
    # shellcheck disable=SC2016  # apt fills these in, not the shell
    apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(RELEASE) $(COMPONENT)' \
        'Created-By: Packages' | sed -n "s|^Debian |deb-src [signed-by=$key] |p" | sort -u \
        >"$work/sources.list"
    [ -s "$work/sources.list" ] || fail "apt knows no Debian repository; is \"apt-get update\" due?"
    cat >"$work/apt.conf" <<CONF
Dir::Etc::SourceList "$work/sources.list";
Dir::Etc::SourceParts "-";
Dir::State::Lists "$work/lists";
Dir::Cache "$work/cache";
APT::Sandbox::User "root";
CONF
    APT_CONFIG="$work/apt.conf" apt-get -q update
}

# fetch NAME: unpacks Debian's source package, with Debian's patches; sets $source to its folder. A mirror
# of the security updates that has lost it leaves the release, which has taken it over; one that has lost
# Debian's part still has the original archive, which apt checks by its digest alike.
fetch() {
    local release
    release=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    step "fetching the source of $1"
    if ! (cd "$work" && export APT_CONFIG="$work/apt.conf" &&
        { apt-get -q source "$1" || apt-get -q source "$1/$release"; }); then
        step "no packaging of $1 to be had: taking its original archive alone"
        fetch_original "$1"
    fi
    source=$(find "$work" -mindepth 1 -maxdepth 1 -type d -name "$1-*")
    [ -d "$source" ] || fail "no one folder of $1 in $work"
}

# fetch_original NAME: unpacks the archive that the package was made from into NAME-VERSION, without
# Debian's patches, and takes Debian's account of its licences from the package built from it.
fetch_original() {
    local archive version folder
    (cd "$work" && APT_CONFIG="$work/apt.conf" apt-get -q source --tar-only "$1")
    archive=$(find "$work" -maxdepth 1 -name "$1_*.orig.tar.*")
    [ -f "$archive" ] || fail "no original archive of $1 in $work"
    version=$(basename "${archive%.orig.tar.*}")
    folder=$work/$1-${version#*_}
    mkdir -p "$folder/debian"
    tar -xf "$archive" -C "$folder" --strip-components=1
    cp "/usr/share/doc/$1/copyright" "$folder/debian/" || fail "the package $1 is not installed: no licences to keep"
}

# configure SOURCE OPTION...: configures a CMake project for MinGW, into SOURCE/build.
configure() {
    cmake -S "$1" -B "$1/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$here/mingw-compilers.cmake" -DREDRESS_MINGW_ROOT="$prefix" \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_INSTALL_LIBDIR=lib "${@:2}"
}

build_libcsv() {
    local source object=$work/libcsv.o
    fetch libcsv
    step "building libcsv"
    x86_64-w64-mingw32-gcc-posix -O2 -I"$source" -c "$source/libcsv.c" -o "$object"
    mkdir -p "$prefix/include" "$prefix/lib"
    rm -f "$prefix/lib/libcsv.a"
    x86_64-w64-mingw32-ar rcs "$prefix/lib/libcsv.a" "$object"
    cp "$source/csv.h" "$prefix/include/"
    finished libcsv "$source" COPYING.LESSER
}

build_libglpk() {
    local source
    fetch glpk
    step "building GLPK"
    # Its own arithmetic and no ODBC or MySQL: nothing else is wanted. __WOE__ is what it calls Windows.
    (cd "$source" && ./configure --host=x86_64-w64-mingw32 CC=x86_64-w64-mingw32-gcc-posix \
        --prefix="$prefix" --disable-shared --enable-static --disable-odbc --disable-mysql \
        --without-gmp CFLAGS="-O2 -D__WOE__" >"$work/glpk-configure.log" &&
        make -s -j "$jobs" -C src >"$work/glpk-make.log" 2>&1 && make -s -C src install >>"$work/glpk-make.log" 2>&1) ||
        fail "GLPK was not built: $(tail -n 3 "$work/glpk-make.log" "$work/glpk-configure.log")"
    finished libglpk "$source" COPYING
}

build_libjpeg() {
    local source
    fetch libjpeg-turbo
    step "building libjpeg-turbo"
    configure "$source" -DENABLE_SHARED=OFF -DWITH_SIMD=0 -DWITH_TURBOJPEG=0
    cmake --build "$source/build" -j "$jobs" --target jpeg-static
    # Its "install" would want its programs too, which nobody needs here.
    mkdir -p "$prefix/include" "$prefix/lib"
    cp "$source/build/libjpeg.a" "$prefix/lib/"
    cp "$source"/{jpeglib.h,jmorecfg.h,jerror.h} "$source/build/jconfig.h" "$prefix/include/"
    finished libjpeg "$source" LICENSE.md README.ijg
}

build_libqpdf() {
    local source
    fetch qpdf
    step "building libqpdf"
    # The cryptography is libqpdf's own, so that no other library is wanted; 11.3 forgets <cstdint>.
    configure "$source" -DBUILD_SHARED_LIBS=OFF -DBUILD_STATIC_LIBS=ON -DBUILD_DOC=OFF \
        -DINSTALL_EXAMPLES=OFF -DINSTALL_PKGCONFIG=OFF -DUSE_IMPLICIT_CRYPTO=OFF -DREQUIRE_CRYPTO_NATIVE=ON \
        -DCMAKE_CXX_FLAGS="-include cstdint" \
        -DZLIB_LIB_PATH=/usr/x86_64-w64-mingw32/lib/libz.a
    cmake --build "$source/build" -j "$jobs" --target libqpdf
    cmake --install "$source/build" --component dev
    cmake --install "$source/build" --component Unspecified # its CMake package
    finished libqpdf "$source" LICENSE.txt NOTICE.md
}

# compile ARCHIVE OPTION... -- SOURCE...: compiles files of C, or of C++ (.cxx), into one static library.
compile() {
    local archive=$1 file compiler objects=() options=()
    shift
    while [ "$1" != -- ]; do
        options+=("$1")
        shift
    done
    shift
    for file in "$@"; do
        objects+=("$work/$(basename "${file%.*}").o")
        compiler=gcc
        [ "${file##*.}" = c ] || compiler=g++
        "x86_64-w64-mingw32-$compiler-posix" -O2 "${options[@]}" -c "$file" -o "${objects[-1]}"
    done
    mkdir -p "$prefix/include" "$prefix/lib"
    rm -f "$prefix/lib/$archive"
    x86_64-w64-mingw32-ar rcs "$prefix/lib/$archive" "${objects[@]}"
}

build_minizip() {
    local source contrib
    fetch minizip
    step "building minizip"
    contrib=$source
    [ -e "$contrib/unzip.c" ] || contrib=$(dirname "$(find "$source" -name unzip.c | head -n 1)")
    # Names of files are UTF-8 (utf8files.h), so that it needs nothing of Windows itself; no cryptography.
    compile libminizip.a -DNOCRYPT -DNOUNCRYPT -include "$here/utf8files.h" -- \
        "$contrib"/{ioapi,unzip,zip}.c "$here/utf8files.c"
    mkdir -p "$prefix/include/minizip"
    cp "$contrib"/{ioapi,unzip,zip}.h "$prefix/include/minizip/"
    finished minizip "$source"
}

build_libhunspell() {
    local source dictionary=/usr/share/hunspell/en_GB
    fetch hunspell
    step "building hunspell"
    compile libhunspell-1.7.a -DHUNSPELL_STATIC -I"$source/src/hunspell" -- "$source"/src/hunspell/*.cxx
    mkdir -p "$prefix/include/hunspell" "$prefix/share/hunspell"
    cp "$source"/src/hunspell/{hunspell.h,hunspell.hxx,hunvisapi.h,w_char.hxx,atypes.hxx} "$prefix/include/hunspell/"
    cp "$dictionary.aff" "$dictionary.dic" "$prefix/share/hunspell/"
    mkdir -p "$prefix/share/licenses/hunspell-en-gb"
    cp /usr/share/doc/hunspell-en-gb/copyright "$prefix/share/licenses/hunspell-en-gb/"
    finished libhunspell "$source" COPYING.LESSER COPYING.MPL license.hunspell
}

build_libxlsxwriter() {
    local source
    fetch libxlsxwriter
    step "building libxlsxwriter"
    # With the minizip above in place of the copy that it carries, and its names of files.
    compile libxlsxwriter.a -DUSE_SYSTEM_MINIZIP -include "$here/utf8files.h" \
        -I"$prefix/include" -I"$source/include" -- \
        "$source"/src/*.c "$source"/third_party/tmpfileplus/tmpfileplus.c "$source"/third_party/md5/md5.c
    cp -r "$source/include/xlsxwriter" "$source/include/xlsxwriter.h" "$prefix/include/"
    finished libxlsxwriter "$source" License.txt
}

build_libical() {
    local source
    fetch libical3
    step "building libical"
    # Its core alone: no C++, no GLib, no ICU, whose calendars of other countries nobody needs here.
    configure "$source" -DSTATIC_ONLY=ON -DSHARED_ONLY=OFF -DWITH_CXX_BINDINGS=OFF -DICAL_GLIB=OFF \
        -DGOBJECT_INTROSPECTION=OFF -DICAL_BUILD_DOCS=OFF -DLIBICAL_BUILD_TESTING=OFF \
        -DCMAKE_DISABLE_FIND_PACKAGE_ICU=ON
    cmake --build "$source/build" -j "$jobs" --target ical ical-header
    mkdir -p "$prefix/include/libical" "$prefix/lib"
    cp "$source/build/bin/libical.a" "$prefix/lib/"
    cp "$source/build/src/libical/ical.h" "$source/src/libical/libical_ical_export.h" "$prefix/include/libical/"
    finished libical "$source" LICENSE LICENSE.MPL2.txt
}

build_libnettle() {
    local source
    fetch nettle
    step "building nettle"
    # Its hashes, with what each processor has for them (fat); none of what wants GMP.
    (cd "$source" && ./configure --host=x86_64-w64-mingw32 CC=x86_64-w64-mingw32-gcc-posix \
        --prefix="$prefix" --libdir="$prefix/lib" --disable-shared --enable-static --disable-public-key \
        --disable-documentation --disable-openssl --enable-fat >"$work/nettle-configure.log" 2>&1 &&
        make -s -j "$jobs" libnettle.a >"$work/nettle-make.log" 2>&1) ||
        fail "nettle was not built: $(tail -n 3 "$work/nettle-make.log" "$work/nettle-configure.log")"
    # Its "install" would remake what configure is made from; three headers are all that is used.
    mkdir -p "$prefix/include/nettle" "$prefix/lib"
    cp "$source/libnettle.a" "$prefix/lib/"
    cp "$source"/{sha2.h,nettle-types.h,version.h} "$prefix/include/nettle/"
    finished libnettle "$source" COPYING.LESSERv3 COPYINGv2
}

build_libsodium() {
    local source
    fetch libsodium
    step "building libsodium"
    # The archive of its authors' repository comes without what autoreconf makes.
    (cd "$source" && { [ -x configure ] || autoreconf -fi; } &&
        ./configure --host=x86_64-w64-mingw32 CC=x86_64-w64-mingw32-gcc-posix \
            --prefix="$prefix" --libdir="$prefix/lib" --disable-shared --enable-static --disable-dependency-tracking &&
        make -s -j "$jobs" -C src/libsodium install) >"$work/sodium.log" 2>&1 ||
        fail "libsodium was not built: $(tail -n 3 "$work/sodium.log")"
    finished libsodium "$source" LICENSE
}

step "libraries for MinGW, into $prefix"
prepare_sources
is_there libcsv || build_libcsv
is_there libglpk || build_libglpk
is_there libhunspell || build_libhunspell
is_there libjpeg || build_libjpeg
is_there libqpdf || build_libqpdf
is_there minizip || build_minizip
is_there libxlsxwriter || build_libxlsxwriter
is_there libical || build_libical
is_nettle_there || build_libnettle
is_there libsodium || build_libsodium
step "libraries built"
