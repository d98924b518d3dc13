// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/casepaper.h"

namespace redress {

/// A document of the case that goes into the pack as it is.
struct PackEnclosure {
    int block = -1; ///< Its heading, as index in Document::blocks: its pages stand below.
    CaseDocument document;
    QByteArray content;

    bool isPdf() const { return document.mediaType == QLatin1StringView("application/pdf"); }
};

/// All that the Ombudsman is sent about a case, as one paper. \source features B14, 52
struct OmbudsmanPack {
    Document document; ///< Without the pages of the enclosures.
    std::vector<PackEnclosure> enclosures;
    QStringList missing; ///< What the pack ought to have; it says so itself.
};

/// What a pack of the case lacks, in sentences: proof of days, consent, evidence.
QStringList missingInPack(const CaseOnPaper &about, QDate day);

/// Documents that are PDF or pictures are enclosed; others are listed with their digest, to be sent
/// along as files.
/// \return Error::Code::Damaged if what a document holds does not fit its digest.
Result<OmbudsmanPack> ombudsmanPack(CaseStore &store, const CaseOnPaper &about, QDate day);

} // namespace redress
