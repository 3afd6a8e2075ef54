// SPDX-License-Identifier: GPL-3.0-or-later
// What a program with a screen cannot cost less than: a window of this size, nothing on it, and the Qt
// modules that the program beside it uses, loaded and in use as far as a window needs them. TLS comes after
// the first frame, as in our programs: it counts as memory and not as time.
#include <QApplication>
#include <QLabel>
#include <QSslSocket>
#include <QSvgRenderer>
#include <QTimer>
#include <QWebSocket>
#include <chrono>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QWebSocket socket;
    QSvgRenderer renderer;
    QLabel window(QStringLiteral("empty"));
    window.resize(arguments.value(1).toInt(), arguments.value(2).toInt());
    window.move(0, 0);
    window.show();
    QTimer::singleShot(std::chrono::milliseconds(500), &window, [&window] {
        if (!QSslSocket::supportsSsl()) // loads OpenSSL, as the first connection would
            window.setText(QStringLiteral("no TLS"));
    });
    return QApplication::exec();
}
