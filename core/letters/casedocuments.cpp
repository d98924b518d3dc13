// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/casedocuments.h"

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/letters/mailhead.h"
#include "core/letters/officewords.h"
#include "core/store/recordwriter.h"
#include "core/store/restriction.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QMimeDatabase>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct DocumentText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseDocuments)
};

const QString kDocuments = uR"sql(
SELECT d.id, d.stage_id, d.name, d.media_type, d.kind, d.direction, d.dated_on, d.sent_on,
       d.checked_on, d.checked_by, d.digest, d.added_at_utc, d.added_by, length(c.content),
       t.document_id
FROM document d JOIN document_content c ON c.document_id = d.id
LEFT JOIN document_text t ON t.document_id = d.id
WHERE d.case_id = :case_id ORDER BY d.id DESC
)sql"_s;

const QString kDocumentsOfAlone = uR"sql(
SELECT d.id, d.stage_id, d.name, d.media_type, d.kind, d.direction, d.dated_on, d.sent_on,
       d.checked_on, d.checked_by, d.digest, d.added_at_utc, d.added_by, length(c.content),
       t.document_id
FROM document d JOIN document_content c ON c.document_id = d.id
LEFT JOIN document_text t ON t.document_id = d.id
WHERE d.ombudsman_case_id = :case_id ORDER BY d.id DESC
)sql"_s;

const QString kContent = uR"sql(
SELECT d.digest, c.content, d.case_id, d.ombudsman_case_id
FROM document d JOIN document_content c ON c.document_id = d.id
WHERE d.id = :id
)sql"_s;

const QString kInsertContent = uR"sql(
INSERT INTO document_content (document_id, content) VALUES (:id, :content)
)sql"_s;

constexpr QLatin1StringView kLetterPrefix{"letter/"};
constexpr QLatin1StringView kMailType{"message/rfc822"};

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

const QString kInsertText = uR"sql(
INSERT INTO document_text (document_id, body) VALUES (:id, :body)
)sql"_s;

const QString kText = uR"sql(
SELECT t.body, d.case_id, d.ombudsman_case_id
FROM document_text t JOIN document d ON d.id = t.document_id
WHERE t.document_id = :id
)sql"_s;

const QString kWordless = uR"sql(
SELECT d.id FROM document d LEFT JOIN document_text t ON t.document_id = d.id
WHERE (d.kind LIKE 'letter/%' OR d.kind = 'email') AND t.document_id IS NULL ORDER BY d.id
)sql"_s;

const QString kWordlessOffice = uR"sql(
SELECT d.id FROM document d LEFT JOIN document_text t ON t.document_id = d.id
WHERE d.kind NOT LIKE 'letter/%' AND d.kind <> 'email' AND t.document_id IS NULL
  AND (d.media_type LIKE 'application/vnd.openxmlformats-officedocument.%'
       OR d.media_type LIKE 'application/vnd.oasis.opendocument.%')
ORDER BY d.id
)sql"_s;

const QString kToRead = uR"sql(
SELECT d.media_type, c.content FROM document d JOIN document_content c ON c.document_id = d.id
WHERE d.id = :id
)sql"_s;

[[noreturn]] void refuse(Error::Code code, const QString &message)
{
    throw StorageError({code, message, u"document"_s});
}

/// \return whether there was anything to keep.
bool insertWords(Database &database, DocumentId id, QString text)
{
    text.remove(QChar(QChar::Null)); // Which no engine takes into a text.
    if (text.trimmed().isEmpty())
        return false;
    Statement(database, kInsertText)
        .bind(u":id"_s, id)
        .bind(u":body"_s, text.left(kMostSearched))
        .run();
    return true;
}

void refuseUnfit(const NewDocument &document)
{
    if (document.name.trimmed().isEmpty())
        refuse(Error::Code::Invalid, DocumentText::tr("Give the document a name."));
    if (document.content.isEmpty())
        refuse(Error::Code::Invalid,
               DocumentText::tr("\"%1\" is empty; there is nothing to keep.").arg(document.name));
    if (document.content.size() > kMostDocumentBytes)
        refuse(Error::Code::Invalid,
               DocumentText::tr("\"%1\" has %2; a document of the case file has at most %3. Keep a "
                                "smaller copy, or parts of it.")
                   .arg(document.name, localeHere().formattedDataSize(document.content.size()),
                        localeHere().formattedDataSize(kMostDocumentBytes)));
}

/// What a document says that is no letter of ours, as far as its form is known.
QString wordsOf(const QString &kind, const QString &type, const QByteArray &content)
{
    if (kind == kEmailKind || type == kMailType)
        return readMailText(content);
    return type == "text/plain"_L1 ? QString::fromUtf8(content) : readOfficeText(content);
}

/// The columns of \p select from \p first on: the case of the council, that at the Ombudsman. One
/// in the bin has neither.
void demandOpenCase(Database &database, Statement &select, int first)
{
    if (!select.isNull(first))
        restriction::demandOpen(database, CaseId(select.integer(first)));
    if (!select.isNull(first + 1))
        restriction::demandOpen(database, OmbudsmanId(select.integer(first + 1)));
}

std::vector<DocumentId> idsOf(Database &database, const QString &sql)
{
    std::vector<DocumentId> found;
    Statement select(database, sql);
    while (select.step())
        found.emplace_back(select.integer(0));
    return found;
}

DocumentId insertDocument(UnitOfWork &unit, const AnyCaseId &of, const NewDocument &document)
{
    refuseUnfit(document);
    const QString type =
        document.mediaType.isEmpty()
            ? QMimeDatabase().mimeTypeForFileNameAndData(document.name, document.content).name()
            : document.mediaType;
    const auto id = unit.newId<DocumentId>();
    insertRecord(
        unit, "document"_L1, id.value(), anycase::councilCase(of),
        {{anycase::columnOf(of), storedFact(anycase::keyOf(of))},
         {u"stage_id"_s, storedFact(document.stage)},
         {u"name"_s, document.name.trimmed()},
         {u"media_type"_s, type},
         {u"kind"_s, document.kind},
         {u"direction"_s,
          document.direction ? std::optional(storedText(*document.direction)) : std::nullopt},
         {u"dated_on"_s, storedFact(document.datedOn)},
         {u"sent_on"_s, storedFact(document.sentOn)},
         {u"letter_template_id"_s, storedFact(document.letterTemplate)},
         {u"digest"_s, digestOf(document.content)},
         {u"added_at_utc"_s, unit.signature().atUtc.toString(Qt::ISODateWithMs)},
         {u"added_by"_s, unit.signature().person}});
    Statement(unit.database(), kInsertContent)
        .bind(u":id"_s, id)
        .bind(u":content"_s, document.content)
        .run();
    insertWords(unit.database(), id,
                document.text.isEmpty() ? wordsOf(document.kind, type, document.content)
                                        : document.text);
    return id;
}

} // namespace

QString labelOf(DocumentDirection direction)
{
    switch (direction) {
    case DocumentDirection::In:
        return DocumentText::tr("Received");
    case DocumentDirection::Out:
        return DocumentText::tr("Sent");
    case DocumentDirection::Internal:
        return DocumentText::tr("Internal");
    }
    return {};
}

QString kindOfLetter(const QString &letter)
{
    return kLetterPrefix + letter;
}

QString labelOfKind(const QString &kind)
{
    if (kind == kAttachedKind)
        return DocumentText::tr("Document");
    if (kind == kEmailKind)
        return DocumentText::tr("E-mail");
    if (kind == kReportKind)
        return DocumentText::tr("Report of an investigator or a panel");
    if (kind == "record_of_complaint"_L1)
        return DocumentText::tr("Record of complaint");
    if (kind == kDecisionKind)
        return DocumentText::tr("Decision of the Ombudsman");
    if (kind == "consent"_L1)
        return DocumentText::tr("Consent");
    if (kind == "evidence"_L1)
        return DocumentText::tr("Evidence");
    if (kind == "correspondence"_L1)
        return DocumentText::tr("Letter that came or went");
    return kind == "note"_L1 ? DocumentText::tr("Note") : QString();
}

bool CaseDocument::isLetter() const
{
    return kind.startsWith(kLetterPrefix);
}

bool CaseDocument::isAnswer() const
{
    return std::ranges::any_of(shippedLetters(), [this](const LetterTemplate &one) {
        return one.act == ActKind::Respond && kind == kindOfLetter(one.letter);
    });
}

bool hasCheckedAnswer(const std::vector<CaseDocument> &documents, StageId stage)
{
    return std::ranges::any_of(documents, [stage](const CaseDocument &one) {
        return one.stage == stage && one.checkedOn && one.isAnswer();
    });
}

Result<std::vector<CaseDocument>> DocumentRepository::documents(const AnyCaseId &id) const
{
    return guarded([&] {
        restriction::demandOpen(m_database, id);
        std::vector<CaseDocument> documents;
        Statement select(m_database, anycase::councilCase(id) ? kDocuments : kDocumentsOfAlone);
        select.bind(u":case_id"_s, anycase::keyOf(id));
        while (select.step()) {
            RowReader row(select);
            CaseDocument one;
            one.id = row.id<DocumentId>();
            one.stage = row.optionalId<StageId>();
            one.name = row.text();
            one.mediaType = row.text();
            one.kind = row.text();
            one.direction = fromStored<DocumentDirection>(row.text());
            one.datedOn = row.date();
            one.sentOn = row.date();
            one.checkedOn = row.date();
            one.checkedBy = row.text();
            one.digest = row.text();
            one.addedAtUtc = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
            one.addedBy = row.text();
            one.bytes = row.integer();
            one.hasWords = row.optionalInteger().has_value();
            documents.push_back(one);
        }
        return documents;
    });
}

std::vector<DocumentId> DocumentRepository::documentsWithoutWords(Database &database)
{
    return idsOf(database, kWordless);
}

Result<int> DocumentRepository::readWords(
    Database &database,
    const std::function<QString(const QString &mediaType, const QByteArray &content)> &read)
{
    return guarded([&] {
        // Nobody waits for the file while papers are read.
        std::vector<std::pair<DocumentId, QString>> texts;
        for (const DocumentId id : documentsWithoutWords(database)) {
            Statement select(database, kToRead);
            select.bind(u":id"_s, id);
            if (select.step())
                texts.emplace_back(id, read(select.text(0), select.bytes(1)));
        }
        for (const DocumentId id : idsOf(database, kWordlessOffice)) {
            Statement select(database, kToRead);
            select.bind(u":id"_s, id);
            if (select.step())
                texts.emplace_back(id, readOfficeText(select.bytes(1)));
        }
        if (const auto refusal = database.refusal())
            throw StorageError(*refusal);
        Transaction change(database);
        int count = 0;
        for (const auto &[id, text] : texts)
            count += insertWords(database, id, text) ? 1 : 0;
        change.commit();
        return count;
    });
}

Result<QByteArray> DocumentRepository::content(DocumentId id) const
{
    return guarded([&] {
        Statement select(m_database, kContent);
        select.bind(u":id"_s, id);
        if (!select.step())
            refuse(Error::Code::NotFound,
                   DocumentText::tr("The document is no longer in the case file."));
        const QString digest = select.text(0);
        QByteArray content = select.bytes(1);
        demandOpenCase(m_database, select, 2);
        if (digestOf(content) != digest)
            refuse(Error::Code::Damaged,
                   DocumentText::tr("The document is not what was put into the case file: its "
                                    "content does not fit its digest. Look for it in a backup."));
        return content;
    });
}

Result<QString> DocumentRepository::text(DocumentId id) const
{
    return guarded([&] {
        Statement select(m_database, kText);
        select.bind(u":id"_s, id);
        if (!select.step())
            return QString();
        demandOpenCase(m_database, select, 1);
        return select.text(0);
    });
}

Result<DocumentRepository::Added> DocumentRepository::add(const Signature &signature,
                                                          const AnyCaseId &id,
                                                          const std::vector<NewDocument> &added,
                                                          const QString &what)
{
    return guarded([&] {
        if (!anycase::councilCase(id))
            restriction::demandOpen(m_database, id);
        UnitOfWork unit(m_database, signature, what);
        Added made{unit.id(), {}};
        for (const NewDocument &document : added)
            made.documents.push_back(insertDocument(unit, id, document));
        if (unit.hasEntries())
            unit.commit();
        return made;
    });
}

Result<DocumentRepository::Added>
DocumentRepository::keepLetter(const Signature &signature, const CouncilRules &rules, CaseId id,
                               const NewDocument &letter, const std::optional<Act> &proof,
                               QDate today, const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(m_database, signature, what);
        const DocumentId kept = insertDocument(unit, id, letter);
        if (proof) {
            Act act = *proof;
            act.proofDocument = kept;
            writeAct(unit, rules, id, act, today);
        }
        unit.commit();
        return Added{unit.id(), {kept}};
    });
}

Result<ChangeSetId> DocumentRepository::setSentOn(const Signature &signature, const AnyCaseId &id,
                                                  DocumentId document, std::optional<QDate> sentOn,
                                                  const QString &what)
{
    return guarded([&] {
        restriction::demandOpen(m_database, id);
        UnitOfWork unit(m_database, signature, what);
        updateRecord(unit, "document"_L1, document.value(), anycase::councilCase(id),
                     {{u"sent_on"_s, storedFact(sentOn)}});
        if (unit.hasEntries())
            unit.commit();
        return unit.id();
    });
}

Result<ChangeSetId> DocumentRepository::setFacts(const Signature &signature, const AnyCaseId &id,
                                                 DocumentId document, const DocumentFacts &facts,
                                                 QDate today, const QString &what)
{
    return guarded([&] {
        if (facts.name.trimmed().isEmpty())
            refuse(Error::Code::Invalid, DocumentText::tr("Give the document a name."));
        if (facts.datedOn && *facts.datedOn > today)
            refuse(Error::Code::Invalid,
                   DocumentText::tr("%1 has not come yet.").arg(weekdayDate(*facts.datedOn)));
        const auto known = unwrap(documents(id));
        const auto stored = std::ranges::find(known, document, &CaseDocument::id);
        if (stored == known.end() || stored->isLetter() || labelOfKind(facts.kind).isEmpty())
            refuse(Error::Code::Invalid,
                   DocumentText::tr("Only what was attached can be another document."));
        UnitOfWork unit(m_database, signature, what);
        updateRecord(unit, "document"_L1, document.value(), anycase::councilCase(id),
                     {{u"name"_s, storedFact(facts.name.trimmed())},
                      {u"kind"_s, facts.kind},
                      {u"direction"_s, facts.direction ? std::optional(storedText(*facts.direction))
                                                       : std::nullopt},
                      {u"dated_on"_s, storedFact(facts.datedOn)},
                      {u"stage_id"_s, storedFact(facts.stage)}});
        if (unit.hasEntries())
            unit.commit();
        return unit.id();
    });
}

Result<ChangeSetId> DocumentRepository::setChecked(const Signature &signature, const AnyCaseId &id,
                                                   DocumentId document,
                                                   std::optional<QDate> checkedOn,
                                                   const QString &checkedBy, QDate today,
                                                   const QString &what)
{
    return guarded([&] {
        if (checkedOn && checkedBy.trimmed().isEmpty())
            refuse(Error::Code::Invalid, DocumentText::tr("Say who has read the letter."));
        if (checkedOn && *checkedOn > today)
            refuse(Error::Code::Invalid,
                   DocumentText::tr("%1 has not come yet.").arg(weekdayDate(*checkedOn)));
        restriction::demandOpen(m_database, id);
        UnitOfWork unit(m_database, signature, what);
        updateRecord(
            unit, "document"_L1, document.value(), anycase::councilCase(id),
            {{u"checked_on"_s, storedFact(checkedOn)},
             {u"checked_by"_s, checkedOn ? storedFact(checkedBy.trimmed()) : std::nullopt}});
        if (unit.hasEntries())
            unit.commit();
        return unit.id();
    });
}

std::optional<Act> proofOf(const LetterTemplate &letter, int stage, const CaseState &state)
{
    const auto event = letter.act ? eventOf(*letter.act) : std::nullopt;
    const StageConduct *conduct = state.conduct.stage(stage);
    if (!event || !conduct)
        return std::nullopt;
    for (const LedgerEntry &entry : conduct->ledger) {
        if (entry.event != *event || entry.proof || entry.isOvertaken)
            continue;
        Act proof;
        proof.kind = ActKind::Prove;
        proof.stage = stage;
        proof.proves = event;
        proof.on = entry.on;
        return proof;
    }
    return std::nullopt;
}

} // namespace redress
