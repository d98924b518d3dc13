// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/conductact.h"
#include "core/letters/lettertemplate.h"
#include "core/store/anycase.h"

#include <functional>

namespace redress {

enum class DocumentDirection { In, Out, Internal };

template <>
inline constexpr std::array<std::pair<DocumentDirection, QLatin1StringView>, 3>
    kStoredWords<DocumentDirection>{{
        {DocumentDirection::In, QLatin1StringView("in")},
        {DocumentDirection::Out, QLatin1StringView("out")},
        {DocumentDirection::Internal, QLatin1StringView("internal")},
    }};

/// "Received", "Sent", "Internal".
QString labelOf(DocumentDirection direction);

/// What kind of document a letter of a template is: "letter/acknowledgement".
QString kindOfLetter(const QString &letter);
inline constexpr QLatin1StringView kAttachedKind{"file"};
inline constexpr QLatin1StringView kEmailKind{"email"};
inline constexpr QLatin1StringView kDecisionKind{"ombudsman_decision"}; ///< \source domain 4.8

/// What an attached document can be. \source features 50
inline constexpr std::array kAttachedKinds{kAttachedKind,
                                           kEmailKind,
                                           kReportKind,
                                           QLatin1StringView("record_of_complaint"),
                                           kDecisionKind,
                                           QLatin1StringView("consent"),
                                           QLatin1StringView("evidence"),
                                           QLatin1StringView("correspondence"),
                                           QLatin1StringView("note")};

/// "Report of an investigator or a panel": of an attached document; empty for other kinds.
QString labelOfKind(const QString &kind);

/// A document of a case without its content. \source features 50
struct CaseDocument {
    DocumentId id;
    std::optional<StageId> stage;
    QString name; ///< Of the file, or the subject of an e-mail and who sent it.
    QString mediaType;
    QString kind;
    std::optional<DocumentDirection> direction;
    std::optional<QDate> datedOn;
    std::optional<QDate> sentOn;
    std::optional<QDate> checkedOn; ///< Somebody has read it before it went. \source features 49
    QString checkedBy;
    QString digest; ///< SHA-256 of the content, in hexadecimal figures.
    QDateTime addedAtUtc;
    QString addedBy;
    qint64 bytes = 0;
    /// The file knows in words what it says: searches find it, and copies without names have it.
    bool hasWords = false;

    bool isLetter() const;
    /// Whether it is a letter that answers a stage.
    bool isAnswer() const;
    bool operator==(const CaseDocument &) const = default;
};

/// A document that is to be put into the file.
struct NewDocument {
    QString name;
    QByteArray content;
    QString mediaType; ///< Empty: found out from name and content.
    QString kind = QString(kAttachedKind);
    std::optional<StageId> stage = std::nullopt;
    std::optional<DocumentDirection> direction = std::nullopt;
    std::optional<QDate> datedOn = std::nullopt;
    std::optional<QDate> sentOn = std::nullopt;
    std::optional<LetterTemplateId> letterTemplate = std::nullopt;
    QString text = {}; ///< What it says, for searches: of a letter as it was written.
};

/// What is said of an attached document, and may be said anew.
struct DocumentFacts {
    QString name;
    QString kind = QString(kAttachedKind);
    std::optional<DocumentDirection> direction;
    std::optional<QDate> datedOn;
    std::optional<StageId> stage;

    bool operator==(const DocumentFacts &) const = default;
};

/// The most that one document may have, in bytes: what the file keeps is read as a whole.
inline constexpr qint64 kMostDocumentBytes = qint64(64) * 1024 * 1024;

/// Characters of one text that the file keeps for searches; the rest is cut.
inline constexpr qsizetype kMostSearched = 200000;

/// Documents of cases: letters that were written, and whatever was attached. A case at the
/// Ombudsman that stands alone has its own; of one that is linked they are those of that case.
class DocumentRepository final
{
public:
    explicit DocumentRepository(Database &database)
        : m_database(database)
    {}

    /// Of one case, the newest first.
    Result<std::vector<CaseDocument>> documents(const AnyCaseId &id) const;
    /// \return Error::Code::Damaged if the content does not fit its digest; NotFound.
    Result<QByteArray> content(DocumentId id) const;
    /// What it says, as far as the file knows it in words: letters that were written here, e-mails,
    /// plain texts and office files. Empty for others.
    Result<QString> text(DocumentId id) const;

    /// Letters and e-mails of the file without words: they were kept before words were. \throws
    /// StorageError
    static std::vector<DocumentId> documentsWithoutWords(Database &database);
    /// Gives them their words, and office files theirs. What a document says is in it already, so
    /// the trail has no entry of it; the words of cases are to be made anew afterwards.
    /// \param read gives the text of a letter by its media type and content; empty: it cannot.
    /// \return how many have words now.
    static Result<int> readWords(
        Database &database,
        const std::function<QString(const QString &mediaType, const QByteArray &content)> &read);

    /// What was added: the unit of work and the documents, in the order in which they were given.
    struct Added {
        ChangeSetId unit;
        std::vector<DocumentId> documents;
    };

    /// All in one unit of work. \return Invalid for one that is empty, too large or without a name.
    Result<Added> add(const Signature &signature, const AnyCaseId &id,
                      const std::vector<NewDocument> &added, const QString &what);

    /// The same for a letter, which proves a day of the ledger where \p proof names one.
    Result<Added> keepLetter(const Signature &signature, const CouncilRules &rules, CaseId id,
                             const NewDocument &letter, const std::optional<Act> &proof,
                             QDate today, const QString &what);

    /// Says on which day a document was sent. \return the unit.
    Result<ChangeSetId> setSentOn(const Signature &signature, const AnyCaseId &id,
                                  DocumentId document, std::optional<QDate> sentOn,
                                  const QString &what);

    /// Says what an attached document is.
    /// \return the unit; Invalid for one without a name, of no kind that attached ones have, of a
    /// day after \p today, or for a letter that was written here: its facts are its own.
    Result<ChangeSetId> setFacts(const Signature &signature, const AnyCaseId &id,
                                 DocumentId document, const DocumentFacts &facts, QDate today,
                                 const QString &what);

    /// Says who has read a letter before it went, and when; no day: nobody has.
    /// \return the unit; Invalid for a day without a name, or one that lies after \p today.
    Result<ChangeSetId> setChecked(const Signature &signature, const AnyCaseId &id,
                                   DocumentId document, std::optional<QDate> checkedOn,
                                   const QString &checkedBy, QDate today, const QString &what);

private:
    Database &m_database;
};

/// Whether an answer to a stage is among \p documents that somebody has read before it went.
bool hasCheckedAnswer(const std::vector<CaseDocument> &documents, StageId stage);

/// The day that a letter proves, as an act: its event stands in the ledger of the stage and has no
/// proof. Nothing if it proves none.
std::optional<Act> proofOf(const LetterTemplate &letter, int stage, const CaseState &state);

} // namespace redress
