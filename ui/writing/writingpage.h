// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kept/reportlife.h"
#include "ui/shell/page.h"
#include "ui/writing/spelling.h"
#include "ui/writing/writingdesk.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace redress {

class EmptyPanel;
class PageHost;
class PaperEditor;
class TextLabel;
class WritingTodo;

/// The reports of the council: written in place with live figures, reviewed, approved, published.
class WritingPage final : public Page
{
    Q_OBJECT

public:
    explicit WritingPage(PageHost &host, QWidget *parent = nullptr);
    ~WritingPage() override;

    QString title() const override;
    QString help() const override;
    Status status() const override;
    void refresh() override;
    bool can(PageCommand command) const override;
    QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    QList<QWidget *> panes() const override;
    bool isModified() const override;
    bool mayClose() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// The figures of what is written have arrived.
    void composed();

private:
    void construct();
    QWidget *constructHead();
    QWidget *constructBar();
    QWidget *constructMiddle();
    void addInsertions(QMenu *menu);
    void addActs(QMenu *menu);
    void connectAll();

    void showReport(ReportIssueId id);
    void showIssue(const ReportIssue &issue);
    void showNothing();
    void showHead();
    void showOutline();
    void showTodo();
    void showStyle();
    void showFieldWords();
    bool leaveText();

    ReportDefinition written() const;
    void compose();
    void receive(const WrittenPointer &paper);

    void noteEdit();
    void keepDraft();
    void dropDraft();
    void offerDraft();
    bool save();

    void beginNew();
    void act(ReportAct act);
    void approve();
    void tell(const Result<void> &result, const QString &done);
    void goTo(const Result<ReportIssueId> &made, const QString &done);
    void showPages();
    void compareWithEarlier();
    void tellChanges();
    void deleteDraft();
    void changeHead();
    void insertFigure();
    void insertTableOrChart(ReportPart::Kind kind);
    void insertReference();
    void insertThemes();
    void changeFootnote(int place);
    void changePart(const QTextBlock &block);
    void pickRecords(const QTextBlock &block, const ReportPart &part);
    void showCases(const QString &field);
    void lookUpReference();
    void showFigureCases(const FigureReference &reference);

    PageHost &m_host;
    Spelling m_spelling;
    WritingDesk *m_desk;
    std::optional<ReportIssue> m_issue;
    ReportDefinition m_definition; ///< Its figures; its parts are those of the editor.
    QStringList m_toRead;
    WrittenPointer m_paper;
    std::vector<ApprovalObstacle> m_obstacles;
    QTimer m_pause; ///< After typing, before figures are asked for.
    QTimer m_keep;  ///< After typing, before the draft is kept.
    bool m_isShowing = false;

    TextLabel *m_name = nullptr;
    TextLabel *m_state = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_next = nullptr; ///< The step that comes next.
    QToolButton *m_more = nullptr;
    QList<std::pair<ReportAct, QAction *>> m_acts;
    QAction *m_compare = nullptr;
    QAction *m_changed = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_head = nullptr;
    QListWidget *m_reports = nullptr;
    QListWidget *m_outline = nullptr;
    QComboBox *m_style = nullptr;
    QToolButton *m_bold = nullptr;
    QToolButton *m_italic = nullptr;
    QWidget *m_bar = nullptr;
    QLineEdit *m_reference = nullptr;
    PaperEditor *m_editor = nullptr;
    QLabel *m_fieldWords = nullptr;
    WritingTodo *m_todo = nullptr;
    QLabel *m_todoHeading = nullptr;
    QWidget *m_todoPane = nullptr;
    QSplitter *m_left = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyPanel *m_empty = nullptr;
};

} // namespace redress
