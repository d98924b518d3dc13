// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual.h"
#include "ui/shell/fieldhelp.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace redress {

class ManualBrowser;
class Settings;
class TextLabel;

/// The manual in a window of its own: contents or what was found at the left, a page at the right,
/// above it what is to be said of the field from which it was called.
class ManualWindow final : public QWidget
{
    Q_OBJECT

public:
    ManualWindow(const Manual &manual, const Manual::Keys &keys, Settings &settings,
                 QWidget *parent = nullptr);

    /// \param field what to say of where the person is; nothing: only the page is shown.
    void showPlace(const QString &place, const std::optional<FieldHelp> &field = {});
    void search(const QString &text);
    QString topic() const; ///< The page that is shown.

Q_SIGNALS:
    void shortcutsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void construct();
    QWidget *constructBar();
    void connectAll();
    void connectKeys();
    void fillContents();
    void showFound();
    void openFound();
    void followPage(const QString &topic);
    void adoptRoom();
    void changePane();
    void print();

    const Manual &m_manual;
    Settings &m_settings;
    ManualBrowser *m_browser;
    QLineEdit *m_search = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_print = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_left = nullptr;
    QTreeWidget *m_contents = nullptr;
    QListWidget *m_found = nullptr;
    TextLabel *m_count = nullptr;
    QPlainTextEdit *m_field = nullptr;
};

} // namespace redress
