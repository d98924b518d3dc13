// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/report/paperpicture.h"

namespace redress {

/// The pages of a PDF, as pictures for a paper. \param name of the document, for those who do not
/// see it.
/// \return Error::Code::Invalid if it cannot be read, because it is damaged or locked, or has no
/// pages.
Result<std::vector<PaperPicture>> pdfPictures(const QByteArray &pdf, const QString &name);

/// A picture of any kind that Qt reads, turned as its camera says, no finer than paper shows.
/// \return Error::Code::Invalid if it is none.
Result<PaperPicture> paperPicture(const QByteArray &content, const QString &name);

} // namespace redress
