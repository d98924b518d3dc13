// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/knownpeople.h"

#include <QListWidget>

#include <vector>

namespace redress {

/// People on file whose names begin as the one that is being typed, each with their cases beneath.
/// Enter on a person says that it is they, on a case opens it. \source features 7, 11
class EarlierContacts final : public QListWidget
{
    Q_OBJECT

public:
    explicit EarlierContacts(QWidget *parent = nullptr);

    /// \param chosen the one whose record is used, if it is one of them.
    void setPeople(const std::vector<KnownPerson> &people, std::optional<PersonId> chosen);
    int peopleCount() const { return m_peopleCount; }
    /// Where a case cannot be opened, Enter on it chooses the person whose case it is.
    void setOpensCases(bool opensCases) { m_opensCases = opensCases; }
    void goToFirst();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void personChosen(redress::PersonId id);
    void caseWanted(const redress::AnyCaseId &id);
    /// Up from the first line.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        PersonId person;
        std::optional<AnyCaseId> caseId; ///< Nothing: the line is of the person.
    };

    void addLine(const Line &line, const QString &words, bool isStrong);
    void follow(int row);

    std::vector<Line> m_lines;
    int m_peopleCount = 0;
    bool m_opensCases = true;
};

/// "Amira Khan, born 3 May 1980, also Amira Begum"
QString personWords(const KnownPerson &known);
/// "CSC/25/0003, complainant, received 14 Jan 2026, open: Short breaks have not started"
QString caseWords(const CaseOfPerson &one);

} // namespace redress
