// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdefinition.h"
#include "core/store/pickcandidates.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace redress {

class Session;
class TextLabel;

/// Picks records for a list of a report: each is worded by the writer, without names, and looked at
/// for names, initials and dates of birth while it is worded.
class PickDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param session must outlive the dialog. \param part of a kind that has picks.
    PickDialog(Session &session, const ReportPart &part, const ReportPeriod &period,
               QWidget *parent = nullptr);

    static bool isOfPicks(ReportPart::Kind kind);

    /// What was picked, in its order.
    const std::vector<ReportPick> &picks() const { return m_picks; }

private:
    void construct();
    void connectAll();
    void showCandidate(int row);
    void showPick(int row);
    void showPicks(int row);
    bool isRefused(const QString &record);
    void check();
    void use();
    ReportPick worded() const;
    void word(const ReportPick &pick);

    Session &m_session;
    ReportPart::Kind m_kind;
    std::vector<PickCandidate> m_candidates;
    std::vector<ReportPick> m_picks;
    QString m_record; ///< That is being worded; empty: written by hand.
    QListWidget *m_list = nullptr;
    QListWidget *m_chosen = nullptr;
    QPlainTextEdit *m_recorded = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPlainTextEdit *m_actions = nullptr;
    QLineEdit *m_source = nullptr;
    TextLabel *m_findings = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace redress
