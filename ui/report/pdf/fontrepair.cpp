// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/fontrepair.h"

#include "ui/report/pdf/tounicode.h"

#include <qpdf/Buffer.hh>

#include <QByteArray>
#include <QCryptographicHash>

#include <set>
#include <string>

namespace redress::pdf {

namespace {

std::string dataOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

/// "/LiberationSans" without the tag of a subset.
std::string plainName(QPDFObjectHandle font)
{
    const std::string name = font.getKey("/BaseFont").getName();
    const size_t plus = name.find('+');
    return plus == std::string::npos ? name.substr(1) : name.substr(plus + 1);
}

/// Six letters that stand for just these glyphs.
std::string subsetTag(const std::string &fontFile)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(fontFile.data(), qsizetype(fontFile.size())), QCryptographicHash::Sha1);
    std::string tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + uchar(hash[i]) % 26);
    return tag;
}

void repair(QPDF &file, QPDFObjectHandle font)
{
    if (!font.getKey("/Subtype").isNameAndEquals("/Type0"))
        return;
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    QPDFObjectHandle fontFile = descriptor.getKey("/FontFile2");
    if (fontFile.isStream()) {
        std::string tagged = "/";
        tagged.append(subsetTag(dataOf(fontFile))).append("+").append(plainName(font));
        const QPDFObjectHandle name = QPDFObjectHandle::newName(tagged);
        font.replaceKey("/BaseFont", name);
        descendant.replaceKey("/BaseFont", name);
        descriptor.replaceKey("/FontName", name);
    }
    descriptor.removeKey("/CIDSet");
    QPDFObjectHandle characters = font.getKey("/ToUnicode");
    if (characters.isStream()) {
        const std::string repaired = repairedToUnicode(dataOf(characters));
        font.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&file, repaired));
    }
}

} // namespace

void repairFonts(QPDF &file, const std::vector<QPDFObjectHandle> &pages)
{
    std::set<QPDFObjGen> done;
    for (QPDFObjectHandle page : pages) {
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string &key : fonts.getKeys()) {
            QPDFObjectHandle font = fonts.getKey(key);
            if (done.insert(font.getObjGen()).second)
                repair(file, font);
        }
    }
}

} // namespace redress::pdf
