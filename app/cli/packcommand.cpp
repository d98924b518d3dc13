// SPDX-License-Identifier: GPL-3.0-or-later
// pack: all that the Ombudsman is sent about a case, as one PDF.
#include "app/cli/commands.h"
#include "app/cli/savednote.h"
#include "core/letters/ombudsmanpack.h"
#include "core/store/caserepository.h"
#include "core/store/restriction.h"
#include "ui/report/packpages.h"
#include "ui/report/paperfile.h"
#include "ui/report/pdfwriter.h"

#include <QCoreApplication>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct PackCommandText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

/// Words of the case file: a look is a look.
struct PackOpenedText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseFilePage)
};

/// Of the council's case; nothing where one at the Ombudsman stands alone.
std::optional<CaseId> caseOf(const CaseOnPaper &about)
{
    return about.own ? std::optional(about.own->state.dossier.record.id) : std::nullopt;
}

void noteLook(CaseStore &store, const AnyCaseId &id)
{
    need(restriction::noteView(store.database(), store.signature(), id,
                               PackOpenedText::tr("Restricted case opened")));
}

CaseOnPaper caseNamed(CaseStore &store, const QString &reference)
{
    const CaseRepository cases(store.database());
    if (const auto id = need(cases.find(reference))) {
        noteLook(store, *id);
        return need(readCaseOnPaper(store, *id));
    }
    if (const auto id = need(cases.findOmbudsman(reference))) {
        noteLook(store, *id);
        CaseOnPaper about = need(readCaseOnPaper(store, *id));
        if (const auto own = caseOf(about))
            noteLook(store, *own);
        return about;
    }
    throw Failure{{Error::Code::NotFound,
                   PackCommandText::tr("The file has no case %1.").arg(reference), reference}};
}

} // namespace

int runPack(Invocation &call)
{
    call.addToday();
    call.addOption(u"output"_s, PackCommandText::tr("The pack to write: .pdf."), u"file"_s);
    call.parse(2, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    const QString output = call.value(u"output"_s);
    if (paperFileOf(output) != PaperFile::Pdf)
        throw UsageError{PackCommandText::tr("--output is missing, as in --output pack.pdf.")};
    const QDate today = call.today();
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    const CaseOnPaper about = caseNamed(*store, call.argument(1));
    const OmbudsmanPack pack = need(ombudsmanPack(*store, about, today));
    const PackPages pages = packPages(pack);
    need(writePdf(pages.layout, output));
    noteSaved(call, *store, output, caseOf(about));
    call.out() << PackCommandText::tr("%1 was written: %n page(s).", nullptr,
                                      int(pages.layout.pages.size()))
                      .arg(output)
               << '\n';
    for (const QString &one : pack.missing + pages.notShown)
        call.out() << PackCommandText::tr("Missing: %1").arg(one) << '\n';
    return kDone;
}

} // namespace redress::cli
