/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Part of libminizip.a for MinGW: files by names in UTF-8. */
#include <windows.h>

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

FILE *redress_utf8_fopen(const char *path, const char *mode);
int redress_utf8_open(const char *path, int flags, int mode);
int redress_utf8_stat(const char *path, struct stat *what);

/* To be freed; NULL with errno if it is no UTF-8. */
static wchar_t *wide(const char *text)
{
    const int size = MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, text, -1, NULL, 0);
    wchar_t *made = size > 0 ? calloc((size_t) size, sizeof(wchar_t)) : NULL;
    if (!made) {
        errno = size > 0 ? ENOMEM : EINVAL;
        return NULL;
    }
    MultiByteToWideChar(CP_UTF8, 0, text, -1, made, size);
    return made;
}

FILE *redress_utf8_fopen(const char *path, const char *mode)
{
    wchar_t *name = wide(path);
    wchar_t *way = name ? wide(mode) : NULL;
    FILE *file = way ? _wfopen(name, way) : NULL;
    free(way);
    free(name);
    return file;
}

int redress_utf8_open(const char *path, int flags, int mode)
{
    wchar_t *name = wide(path);
    const int file = name ? _wopen(name, flags, mode) : -1;
    free(name);
    return file;
}

int redress_utf8_stat(const char *path, struct stat *what)
{
    wchar_t *name = wide(path);
    const DWORD kind = name ? GetFileAttributesW(name) : INVALID_FILE_ATTRIBUTES;
    free(name);
    memset(what, 0, sizeof(*what));
    if (kind == INVALID_FILE_ATTRIBUTES) {
        errno = ENOENT;
        return -1;
    }
    what->st_mode = (kind & FILE_ATTRIBUTE_DIRECTORY) ? S_IFDIR : S_IFREG;
    return 0;
}
