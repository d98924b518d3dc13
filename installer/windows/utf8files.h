/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Read before every C file of minizip and libxlsxwriter (gcc -include). The C library of Windows
 * takes names of files in the code page of the country, which has no letters for most of the world;
 * here they are UTF-8, whatever the code page. See utf8files.c. */
#ifndef REDRESS_UTF8FILES_H
#define REDRESS_UTF8FILES_H

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/types.h>

FILE *redress_utf8_fopen(const char *path, const char *mode);
int redress_utf8_open(const char *path, int flags, int mode);
/* Tells a folder from a file, and no more. */
int redress_utf8_stat(const char *path, struct stat *what);

#undef fopen
#undef fopen64
#undef _open
#undef stat
#define fopen redress_utf8_fopen
#define fopen64 redress_utf8_fopen
#define _open redress_utf8_open
#define stat(path, what) redress_utf8_stat(path, what) /* and "struct stat" stays what it is */

#endif
