// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstring>
#include <filesystem>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace timbrel::tests {

/// The far end of a sound card that writes into a pipe: the card waits, with what it was given,
/// until it is listened to.
class ListenedCard final {
public:
    /// Makes the pipe at `path`, before the card is opened.
    explicit ListenedCard(std::filesystem::path path)
        : m_path(std::move(path))
    {
        std::filesystem::remove(m_path);
        if (mkfifo(m_path.c_str(), 0600) == 0) {
            // Open for both, so that the card neither waits for a reader nor ever loses one.
            m_pipe = open(m_path.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        }
    }
    ~ListenedCard()
    {
        close(m_pipe);
        std::filesystem::remove(m_path);
    }
    ListenedCard(const ListenedCard&) = delete;
    ListenedCard& operator=(const ListenedCard&) = delete;

    [[nodiscard]] bool works() const { return m_pipe >= 0; }

    /// Takes at most 512 samples of what the card has written so far; does not wait for more.
    void listen()
    {
        char bytes[512 * sizeof(float)];
        const ssize_t count = read(m_pipe, bytes, sizeof bytes);
        if (count > 0) {
            m_bytes.append(bytes, static_cast<std::size_t>(count));
        }
    }

    /// All that was listened to and all that is left in the pipe, interleaved native floats.
    [[nodiscard]] std::vector<float> heard()
    {
        for (std::size_t before = 0; before != m_bytes.size();) {
            before = m_bytes.size();
            listen();
        }
        std::vector<float> samples(m_bytes.size() / sizeof(float));
        std::memcpy(samples.data(), m_bytes.data(), samples.size() * sizeof(float));
        return samples;
    }

private:
    std::filesystem::path m_path;
    int m_pipe = -1;
    std::string m_bytes;
};

} // namespace timbrel::tests
