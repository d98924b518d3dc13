// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>

namespace redress {

/// A composed paper as data, and back: printed from it, it is what it was. Two papers that print
/// the same are the same bytes.
QByteArray documentToJson(const Document &document);

/// \return Error::Code::Damaged for what is no paper, or has a block that this program does not
/// know.
Result<Document> documentFromJson(const QByteArray &json);

} // namespace redress
