// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QPageLayout>
#include <QPageSize>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPrinter;
class QPrintPreviewDialog;
class QWidget;

namespace redress {

class Settings;

/// Something that is printed on sheets, whatever it is.
struct Sheets {
    QString title;
    /// Says which paper, and how it lies, if the person never said so.
    std::function<void(QPrinter &)> prepare;
    /// For preview, printer and PDF alike. \return false if it failed on the way.
    std::function<bool(QPrinter &)> print;
    /// Adds to the preview what can be chosen about it.
    std::function<void(QPrintPreviewDialog &)> furnish{};
};

enum class Printed { No, Yes, Failed };

/// The sheets that the printer was asked for, from 0, in its order and as often as it cannot
/// repeat them itself.
std::vector<size_t> wantedSheets(size_t count, const QPrinter &printer);

/// With which printer and on which paper a person printed something last. \source ux 11
struct PrintHabit {
    QString printer; ///< Its name; empty: into a file.
    QPageSize::PageSizeId paper = QPageSize::A4;
    /// Where the person turned it; otherwise what is printed says how it lies.
    std::optional<QPageLayout::Orientation> orientation;

    /// \param prepared how the paper lay before the person was asked.
    static PrintHabit of(const QPrinter &printer, QPageLayout::Orientation prepared);
    /// A printer that is not there any more is left alone.
    void adopt(QPrinter &printer) const;

    QJsonObject toJson() const;
    /// Nothing was printed yet: nothing.
    static std::optional<PrintHabit> fromJson(const QJsonObject &json);

    bool operator==(const PrintHabit &) const = default;
};

/// Sets \p printer up as \p habit was printed last.
void adoptHabit(const Settings &settings, const QString &habit, QPrinter &printer);
/// \param prepared see PrintHabit::of().
void keepHabit(Settings &settings, const QString &habit, const QPrinter &printer,
               QPageLayout::Orientation prepared);

/// Shows the sheets as they will leave the printer, from where they can be printed.
/// \param habit under which printer and paper are remembered.
Printed previewSheets(const Sheets &sheets, Settings &settings, const QString &habit,
                      QWidget *parent);

} // namespace redress
