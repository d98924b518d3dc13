// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kept/keptreport.h"
#include "ui/writing/papereditor.h"

#include <QObject>

#include <memory>
#include <optional>

namespace redress {

class BackgroundWork;
class Session;

/// What the fields and tables of a report say at present.
struct WrittenPaper {
    Document document;
    QHash<QString, FieldValue> fields;
    QHash<QString, QString> captions;
};

using WrittenPointer = std::shared_ptr<const WrittenPaper>;

/// Composes a report that is being written, away from the thread of the windows; a newer text takes
/// the place of an older one.
class WritingDesk final : public QObject
{
    Q_OBJECT

public:
    explicit WritingDesk(QObject *parent = nullptr);

    /// \param issue its body is the text as it stands in the editor.
    void compose(Session &session, const ReportIssue &issue);
    bool isComposing() const;

Q_SIGNALS:
    void composed(const redress::WrittenPointer &paper);
    void failed(const QString &why);

private:
    struct Question {
        QString path;
        ReferenceData reference;
        ReportContext context;
        ReportIssue issue;
    };
    void begin(const Question &question);

    BackgroundWork *m_work;
    std::optional<Question> m_next;
};

/// Reads what each field says from a composed paper.
WrittenPaper writtenPaper(Document document);

} // namespace redress
