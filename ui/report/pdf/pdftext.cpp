// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdftext.h"

#include "core/letters/lettermerge.h"
#include "core/letters/mailhead.h"
#include "ui/report/pdf/tounicode.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QStringList>

#include <cmath>
#include <exception>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using FontMap = std::map<unsigned, std::vector<unsigned>>;

/// Two runs whose height differs by more than this stand on two lines.
constexpr double kSameLine = 1.0;

/// Puts the text of one page together as its operators draw it.
class PageText final : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit PageText(QPDFObjectHandle fonts)
        : m_fonts(fonts)
    {}

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        perform(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override { endRun(); }

    QStringList lines()
    {
        endLine();
        return m_lines;
    }

private:
    void perform(const std::string &name)
    {
        if (name == "BT") {
            m_height = 0;
            m_isNewRun = true;
        } else if (name == "ET") {
            endRun();
        } else if (name == "Tf" && m_operands.size() >= 2) {
            takeFont(m_operands[m_operands.size() - 2].getName());
        } else if (name == "Td" && m_operands.size() >= 2) {
            m_height += m_operands.back().getNumericValue();
        } else if (name == "Tm" && m_operands.size() >= 6) {
            m_height = m_operands.back().getNumericValue();
        } else if (name == "Tj" && !m_operands.empty() && m_operands.back().isString()) {
            show(m_operands.back().getStringValue());
        }
    }

    void takeFont(const std::string &name)
    {
        m_font = &m_maps[name];
        if (!m_font->empty() || !m_fonts.isDictionary())
            return;
        QPDFObjectHandle map = m_fonts.getKey(name);
        map = map.isDictionary() ? map.getKey("/ToUnicode") : QPDFObjectHandle::newNull();
        if (!map.isStream())
            return;
        const auto data = map.getStreamData();
        *m_font = pdf::unicodeOf(
            std::string(reinterpret_cast<const char *>(data->getBuffer()), data->getSize()));
    }

    void show(const std::string &codes)
    {
        if (!m_font)
            return;
        beginRun();
        for (size_t i = 0; i + 1 < codes.size(); i += 2) {
            const unsigned code = (static_cast<unsigned char>(codes[i]) << 8U) |
                                  static_cast<unsigned char>(codes[i + 1]);
            const auto found = m_font->find(code);
            if (found == m_font->end())
                continue;
            for (const unsigned unit : found->second)
                m_run += QChar(char16_t(unit));
        }
    }

    /// A run at another height begins a line.
    void beginRun()
    {
        if (!std::exchange(m_isNewRun, false))
            return;
        if (std::abs(m_height - m_lineHeight) > kSameLine)
            endLine();
        m_lineHeight = m_height;
    }

    /// Words of two runs do not run together.
    void endRun()
    {
        if (!m_line.isEmpty() && !m_run.isEmpty() && !m_line.endsWith(u' '))
            m_line += u' ';
        m_line += m_run;
        m_run.clear();
    }

    void endLine()
    {
        const QString line = m_line.simplified();
        if (!line.isEmpty())
            m_lines.append(line);
        m_line.clear();
    }

    QPDFObjectHandle m_fonts;
    std::map<std::string, FontMap> m_maps;
    FontMap *m_font = nullptr;
    std::vector<QPDFObjectHandle> m_operands;
    QStringList m_lines;
    QString m_line;
    QString m_run;
    double m_height = 0;
    double m_lineHeight = 0;
    bool m_isNewRun = false;
};

} // namespace

QString textOfPdf(const QByteArray &pdf)
{
    QStringList lines;
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("letter", pdf.constData(), size_t(pdf.size()));
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(file).getAllPages()) {
            QPDFObjectHandle resources = page.getAttribute("/Resources", false);
            PageText text(resources.isDictionary() ? resources.getKey("/Font")
                                                   : QPDFObjectHandle::newNull());
            page.parseContents(&text);
            lines += text.lines();
        }
    } catch (const std::exception &) {
        return {}; // What cannot be read has no words; whoever asks says so.
    }
    for (QString &line : lines)
        line = escapedForLetter(line);
    return lines.join(u"\n\n"_s);
}

QString textOfDocument(const QString &mediaType, const QByteArray &content)
{
    if (mediaType == "message/rfc822"_L1)
        return readMailText(content);
    return mediaType == "application/pdf"_L1 ? textOfPdf(content) : QString();
}

} // namespace redress
