// SPDX-License-Identifier: GPL-3.0-or-later
// What a program with a screen cannot cost less than: a window of this size, nothing on it, and the Qt
// modules that the program beside it uses, loaded and in use as far as a window needs them.
#include <QApplication>
#include <QLabel>
#include <QSslSocket>
#include <QSvgRenderer>
#include <QWebSocket>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QWebSocket socket;
    QSvgRenderer renderer;
    const bool has_tls = QSslSocket::supportsSsl(); // loads OpenSSL, as the first connection would
    QLabel window(QString::fromLatin1(has_tls ? "empty" : "no TLS"));
    window.resize(arguments.value(1).toInt(), arguments.value(2).toInt());
    window.move(0, 0);
    window.show();
    return QApplication::exec();
}
