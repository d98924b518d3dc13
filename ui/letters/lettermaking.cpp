// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a letter: a document of the case, a file, paper.
#include "ui/letters/letterdialog.h"

#include "core/letters/letterfields.h"
#include "ui/casefile/faultwords.h"
#include "ui/casefile/learningforms.h"
#include "ui/letters/documentcopy.h"
#include "ui/people/peoplecase.h"
#include "ui/printing/documentprinter.h"
#include "ui/report/letterpages.h"
#include "ui/report/paperfile.h"
#include "ui/report/pdfwriter.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settings.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

QString LetterDialog::proposedName(const QString &ending) const
{
    return fileNameOf(u"%1 %2"_s.arg(m_source.state.dossier.record.reference, letter().name)) +
           u'.' + ending;
}

/// What is missing is listed before anything is made.
std::optional<Document> LetterDialog::document()
{
    const MergedLetter letterNow = made();
    if (!letterNow.faults.isEmpty()) {
        setFault(letterNow.faults.join(u' '));
        return std::nullopt;
    }
    if (!m_datedOn->isGood() || !m_datedOn->date()) {
        setFault(tr("Give the day of the letter."));
        m_datedOn->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    if (!letterNow.missing.isEmpty()) {
        showMissing();
        QStringList words;
        for (const QString &field : letterNow.missing)
            words.append(letterField(field).words);
        setFault(tr("Nothing was made. Missing: %1.", "what is missing")
                     .arg(words.join(tr("; ", "between the parts of a list"))));
        m_missing.at(letterNow.missing.first())->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    LetterValues all = values();
    const LetterValues mine = typed();
    for (auto value = mine.begin(); value != mine.end(); ++value) {
        if (value->isKnown())
            all.insert(value.key(), *value);
    }
    LetterFrame frame = letterFrame(m_source, datedOn(), all);
    frame.author = m_host.session().personName();
    return letterDocument(letterNow.text, frame);
}

/// The step that sending this letter is, if it can be done now.
std::optional<Act> LetterDialog::nextStep() const
{
    const auto sentOn = m_sentOn->date();
    if (!sentOn || !letter().act || m_proves->isChecked() || m_source.alone)
        return std::nullopt;
    const Session &session = m_host.session();
    const CaseView view = m_source.state.view(session.rules(), session.today());
    for (const ActChoice &choice : whatCanBeDone(view)) {
        if (choice.kind != *letter().act || choice.stage != stage() || !choice.isPossible())
            continue;
        Act act = proposed(choice.kind, choice.stage, view);
        act.on = sentOn;
        return act;
    }
    return std::nullopt;
}

void LetterDialog::keep()
{
    if (!m_sentOn->isGood()) {
        m_form->setFault(u"sent_on"_s, noDayWords(m_sentOn->text()));
        m_sentOn->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto paper = document();
    if (!paper)
        return;
    const auto pdf = pdfBytes(letterPages(*paper));
    if (!pdf) {
        setFault(pdf.error().message);
        return;
    }
    Session &session = m_host.session();
    NewDocument kept;
    kept.name = proposedName(u"pdf"_s);
    kept.content = *pdf;
    kept.mediaType = u"application/pdf"_s;
    kept.kind = kindOfLetter(letter().letter);
    for (const auto &folder : m_source.state.dossier.stages) {
        if (folder.stage.number == stage())
            kept.stage = folder.stage.id;
    }
    kept.direction = DocumentDirection::Out;
    kept.datedOn = datedOn();
    kept.sentOn = m_sentOn->date();
    kept.letterTemplate = letter().id;
    kept.text = made().text;
    const QString what = tr("Letter kept: %1", "name of the letter").arg(letter().name);
    const std::optional<Act> next = nextStep();
    const auto proof =
        m_proves->isChecked() ? proofOf(letter(), stage(), m_source.state) : std::nullopt;
    DocumentRepository documents(session.database());
    const Signature signature = session.store().signature();
    const PeopleCase of =
        m_source.alone ? PeopleCase(*m_source.alone) : PeopleCase(m_source.state.dossier.record);
    // One that stands alone has no days that a letter proves.
    const auto done = m_source.alone ? documents.add(signature, m_source.id(), {kept}, what)
                                     : documents.keepLetter(signature, session.rules(),
                                                            m_source.state.dossier.record.id, kept,
                                                            proof, session.today(), what);
    if (!done) {
        setFault(done.error().message);
        session.poll();
        return;
    }
    offerUndo(session, done->unit, of);
    const DocumentId id = done->documents.front();
    accept();
    Q_EMIT this->kept(what, id, next);
}

void LetterDialog::save()
{
    const auto paper = document();
    if (!paper)
        return;
    QString folder = m_host.settings().value(Settings::Key::LastFolder).toString();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = m_host.dialogs().saveFile(
        this, tr("Save the letter"), QDir(folder).filePath(proposedName(u"pdf"_s)),
        QStringList{tr("PDF, as it prints (*.pdf)"),
                    tr("OpenDocument, for LibreOffice and Word (*.odt)")}
            .join(u";;"_s));
    if (path.isEmpty())
        return;
    if (!paperFileOf(path))
        path += u".pdf"_s;
    const auto written = writePaper(*paper, letterPages(*paper), path);
    if (!written) {
        setFault(written.error().message);
        return;
    }
    noteOutput(m_host, AccessEntry::Kind::Saved, QFileInfo(path).fileName(), m_source.id());
    m_host.settings().setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    m_host.messages().show(MessageBar::Kind::Success,
                           tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void LetterDialog::print()
{
    const auto paper = document();
    if (!paper)
        return;
    previewAndNote(m_host, this, DocumentPrinter(*paper, proposedName(u"pdf"_s)).sheets(),
                   proposedName(u"pdf"_s), m_source.id());
}

} // namespace redress
