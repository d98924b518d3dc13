// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/report/pagelayout.h"

#include <qpdf/QPDF.hh>

#include <map>
#include <memory>
#include <string>

namespace redress::pdf {

/// Puts pages of other PDFs into the one that is written. Must live until that is done.
class ForeignPages final
{
public:
    explicit ForeignPages(QPDF &file)
        : m_file(file)
    {}

    /// Makes the page known to \p page of the file. \return what draws it in its place.
    /// \throws std::exception as libqpdf does.
    std::string draw(const QPDFObjectHandle &page, const PlacedPicture &placed,
                     const PaperPage &sheet);

private:
    QPDF &source(const std::shared_ptr<const QByteArray> &pdf);

    struct Source {
        std::shared_ptr<const QByteArray> bytes;
        std::unique_ptr<QPDF> file;
    };
    QPDF &m_file;
    std::map<const QByteArray *, Source> m_sources;
};

} // namespace redress::pdf
