// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/documentdesk.h"

#include "core/base/dates.h"
#include "core/base/savefile.h"
#include "core/letters/letterrepository.h"
#include "core/letters/lettervalues.h"
#include "core/letters/mailhead.h"
#include "core/store/bin.h"
#include "ui/casefile/learningforms.h"
#include "ui/letters/checkeddialog.h"
#include "ui/letters/documentcopy.h"
#include "ui/letters/documentdialog.h"
#include "ui/letters/documentspane.h"
#include "ui/letters/letterdialog.h"
#include "ui/letters/sentdialog.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reasondialog.h"
#include "ui/widgets/settings.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString folderOf(PageHost &host)
{
    const QString folder = host.settings().value(Settings::Key::LastFolder).toString();
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : folder;
}

/// An e-mail is called by its subject and its sender, and bears the day on which it was sent.
void adoptMail(NewDocument &document)
{
    const auto head = readMailHead(document.content);
    if (!head)
        return;
    document.kind = QString(kEmailKind);
    document.mediaType = u"message/rfc822"_s;
    document.direction = DocumentDirection::In;
    if (head->sentAt)
        document.datedOn = head->sentAt->date();
    const QString subject = head->subject.isEmpty() ? document.name : head->subject;
    document.name =
        DocumentDesk::tr("%1, from %2", "subject, sender").arg(subject, head->from) + u".eml"_s;
}

} // namespace

DocumentDesk::DocumentDesk(PageHost &host, DocumentsPane &pane, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_pane(pane)
{
    connect(&pane, &DocumentsPane::letterWanted, this, &DocumentDesk::writeLetter);
    connect(&pane, &DocumentsPane::attachWanted, this, &DocumentDesk::attach);
    connect(&pane, &DocumentsPane::dropped, this, &DocumentDesk::attachFrom);
    connect(&pane, &DocumentsPane::openWanted, this, &DocumentDesk::open);
    connect(&pane, &DocumentsPane::saveWanted, this, &DocumentDesk::saveCopy);
    connect(&pane, &DocumentsPane::factsWanted, this, &DocumentDesk::setFacts);
    connect(&pane, &DocumentsPane::sentWanted, this, &DocumentDesk::setSent);
    connect(&pane, &DocumentsPane::checkWanted, this, &DocumentDesk::setChecked);
    connect(&pane, &DocumentsPane::removeWanted, this, &DocumentDesk::remove);
}

void DocumentDesk::tellFault(const QString &words)
{
    m_host.messages().show(MessageBar::Kind::Error, words);
}

void DocumentDesk::refresh(const PaperCase &of)
{
    m_of = of;
    Session &session = m_host.session();
    const auto read = DocumentRepository(session.database()).documents(of.id());
    if (!read) {
        tellFault(read.error().message);
        return;
    }
    m_pane.setDocuments(*read, of, session.readOnlyReason());
}

void DocumentDesk::writeLetter()
{
    Session &session = m_host.session();
    const auto letters = LetterRepository(session.database()).letters();
    const auto source = std::visit(
        [&](const auto &id) { return readLetterSource(session.store(), id); }, m_of.id());
    if (!letters || !source) {
        tellFault(letters ? source.error().message : letters.error().message);
        return;
    }
    auto *dialog = new LetterDialog(m_host, *source, *letters, &m_pane);
    connect(dialog, &LetterDialog::kept, this,
            [this](const QString &words, DocumentId id, const std::optional<Act> &next) {
                Q_EMIT recorded(words);
                m_pane.choose(id);
                if (!next)
                    return;
                Act act = *next;
                act.proofDocument = id;
                Q_EMIT stepWanted(act);
            });
    dialog->open();
}

void DocumentDesk::attach()
{
    const QStringList paths = m_host.dialogs().openFiles(&m_pane, tr("Attach documents"),
                                                         folderOf(m_host), tr("All files (*)"));
    // What one file is, is asked at once; of many each is said by its line.
    if (attachFiles(paths) && paths.size() == 1)
        m_pane.change();
}

bool DocumentDesk::attachFiles(const QStringList &paths)
{
    std::vector<NewDocument> added;
    for (const QString &path : paths) {
        QFile file(path);
        if (QFileInfo(path).size() > kMostDocumentBytes || !file.open(QIODevice::ReadOnly)) {
            tellFault(tr("%1 was not attached: it cannot be read, or is larger than %2.")
                          .arg(QDir::toNativeSeparators(path),
                               QLocale().formattedDataSize(kMostDocumentBytes)));
            return false;
        }
        NewDocument document;
        document.name = QFileInfo(path).fileName();
        document.content = file.readAll();
        if (document.name.endsWith(u".eml"_s, Qt::CaseInsensitive))
            adoptMail(document);
        added.push_back(std::move(document));
    }
    if (!paths.isEmpty())
        m_host.settings().setValue(Settings::Key::LastFolder,
                                   QFileInfo(paths.first()).absolutePath());
    return add(added);
}

void DocumentDesk::attachFrom(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty()) {
        attachFiles(paths);
        return;
    }
    const QDate today = m_host.session().today();
    NewDocument document;
    document.datedOn = today;
    if (data->hasImage()) {
        QBuffer buffer(&document.content);
        buffer.open(QIODevice::WriteOnly);
        qvariant_cast<QImage>(data->imageData()).save(&buffer, "PNG");
        document.name = tr("Picture of %1.png", "a day").arg(today.toString(Qt::ISODate));
    } else if (!data->text().trimmed().isEmpty()) {
        document.content = data->text().toUtf8();
        document.name = tr("Text of %1.txt", "a day").arg(today.toString(Qt::ISODate));
        document.mediaType = u"text/plain"_s;
    }
    if (!document.content.isEmpty())
        add({document});
}

bool DocumentDesk::add(const std::vector<NewDocument> &added)
{
    if (added.empty())
        return false;
    Session &session = m_host.session();
    const QString what = added.size() == 1
                             ? tr("Document attached: %1").arg(added.front().name)
                             : tr("%n document(s) attached", nullptr, int(added.size()));
    const auto done = DocumentRepository(session.database())
                          .add(session.store().signature(), m_of.id(), added, what);
    if (!done) {
        tellFault(done.error().message);
        return false;
    }
    offerUndo(session, done->unit, m_of.of);
    const DocumentId last = done->documents.back();
    Q_EMIT recorded(what);
    m_pane.choose(last);
    return true;
}

std::optional<QByteArray> DocumentDesk::contentOf(const CaseDocument &document)
{
    const auto content = DocumentRepository(m_host.session().database()).content(document.id);
    if (content)
        return *content;
    tellFault(content.error().message);
    return std::nullopt;
}

/// The program that the computer has for it gets a copy that cannot be written.
void DocumentDesk::open()
{
    const CaseDocument *document = m_pane.chosen();
    if (!document)
        return;
    const auto content = contentOf(*document);
    if (!content)
        return;
    const auto path = m_copies.make(document->name, *content);
    if (!path)
        tellFault(path.error().message);
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        tellFault(tr("The computer has no program that opens %1. Save a copy instead.")
                      .arg(document->name));
}

void DocumentDesk::saveCopy()
{
    const CaseDocument *document = m_pane.chosen();
    if (!document)
        return;
    const CaseDocument chosen = *document;
    const auto content = contentOf(chosen);
    if (!content)
        return;
    const QString path = m_host.dialogs().saveFile(
        &m_pane, tr("Save a copy"), QDir(folderOf(m_host)).filePath(fileNameOf(chosen.name)),
        tr("All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto saved = saveFile(path, *content); !saved) {
        tellFault(saved.error().message);
        return;
    }
    noteOutput(m_host, AccessEntry::Kind::Saved, chosen.name, m_of.id());
    m_host.settings().setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    m_host.messages().show(MessageBar::Kind::Success,
                           tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void DocumentDesk::setFacts()
{
    const CaseDocument *document = m_pane.chosen();
    if (!document)
        return;
    auto *dialog = new DocumentDialog(m_host, m_of, *document, &m_pane);
    connect(dialog, &DocumentDialog::recorded, this, &DocumentDesk::recorded);
    dialog->open();
}

void DocumentDesk::setSent()
{
    const CaseDocument *document = m_pane.chosen();
    if (!document)
        return;
    auto *dialog = new SentDialog(m_host, m_of.of, *document, &m_pane);
    connect(dialog, &SentDialog::recorded, this, &DocumentDesk::recorded);
    dialog->open();
}

void DocumentDesk::setChecked()
{
    const CaseDocument *document = m_pane.chosen();
    if (!document)
        return;
    auto *dialog = new CheckedDialog(m_host, m_of.of, *document, &m_pane);
    connect(dialog, &CheckedDialog::recorded, this, &DocumentDesk::recorded);
    dialog->open();
}

void DocumentDesk::remove()
{
    const CaseDocument *document = m_pane.chosen();
    if (!document)
        return;
    const QString what = tr("Document deleted: %1").arg(document->name);
    auto *dialog = new ReasonDialog(
        {tr("Delete document"), document->name, tr("Delete"),
         tr("The document goes into the bin; a day that it proved is a gap again. Under Settings, "
            "Bin it can be put back.")},
        [this, id = document->id, what](const QString &reason) {
            Session &session = m_host.session();
            return bin::putDocument(session.database(), session.store().signature(), m_of.id(),
                                    id.value(), reason, what);
        },
        &m_pane);
    connect(dialog, &ReasonDialog::recorded, this, [this, what] {
        m_host.session().setUndoStep({}); // What came before it hung on a case that had it.
        Q_EMIT recorded(what);
    });
    dialog->open();
}

} // namespace redress
