// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds bytes to the reader of words of office files. The first byte says as what: as a file, or as
// the text of one that is whole otherwise.

#include "core/letters/casedocuments.h"
#include "core/letters/officewords.h"
#include "tests/core/exchange/zipbuilder.h"
#include "tests/fuzz/require.h"

using namespace redress;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    QByteArray content = bytes;
    if (data[0] % 3 != 0) {
        ZipBuilder zip;
        zip.add("mimetype", "application/vnd.oasis.opendocument.text");
        zip.add(data[0] % 3 == 1 ? "word/document.xml" : "content.xml", bytes);
        content = zip.finish();
    }
    require(readOfficeText(content).size() <= kMostSearched, "no more than searches keep");
    return 0;
}
