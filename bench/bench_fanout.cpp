// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fan-out of one frame to many websocket sessions: our listener against node's ws package, the same
// bytes, the same client, one after the other. Prints deliveries per second, processor time of the
// server for each delivery, and the ratio.
//
//     bench_fanout [sessions] [seconds]

#include "backend/net/listener.h"
#include "backend/net/sendbatch.h"
#include "bench/fanoutclient.h"
#include "core/base/mailbox.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <optional>
#include <thread>

using namespace Wheelhouse;

namespace {

constexpr int rounds = 15;
const std::string payload =
    R"({"jsonrpc":"2.0","method":"view.delta","params":{"view":"overview",)"
    R"("seq":123456,"changes":[{"metric":"contacts@1","value":1234,)"
    R"("sample":1234},{"metric":"first_response@1","p50":41.5,"p90":187.25},)"
    R"({"metric":"csat@1","value":4.31,"sample":612},{"metric":"waiting@1",)"
    R"("value":17}],"at":"2026-11-21T12:00:00Z"}})";

/// As in the product: the network thread hands the word over, another thread sends to everybody.
int serve()
{
    Mailbox<int> words;
    std::mutex mutex;
    std::vector<std::shared_ptr<SocketPeer>> all;
    ListenerHandlers handlers;
    handlers.admit = [](const HttpRequest &) { return 0; };
    handlers.opened = [&](std::shared_ptr<SocketPeer> peer, const HttpRequest &request) {
        const std::lock_guard lock(mutex);
        if (request.path == "/all")
            all.push_back(std::move(peer));
    };
    handlers.text = [&](quint64, std::string &&text) { words.post(std::atoi(text.c_str() + 3)); };
    ListenerConfig config;
    config.limits.socketIdleMs = 3'600'000; // the client answers no pings
    const auto listener = Listener::start(config, handlers);
    if (!listener)
        return 1;
    std::printf("port %d\n", int((*listener)->port()));
    std::fflush(stdout);
    std::thread domain([&] {
        const Frame frame = makeTextFrame(payload);
        while (!words.isClosed()) {
            for (const int burst : words.take(std::chrono::seconds(1))) {
                const std::lock_guard lock(mutex);
                const SendBatch batch;
                for (const auto &peer : all) {
                    for (int i = 0; i < burst; ++i)
                        peer->send(frame);
                }
            }
        }
    });
    while (std::getchar() != EOF) {
    }
    words.close();
    domain.join();
    return 0;
}

/// A server as a child: ends when its standard input does.
class Server
{
public:
    explicit Server(const std::vector<std::string> &command)
    {
        int in[2];
        int out[2];
        if (pipe(in) != 0 || pipe(out) != 0)
            return;
        m_pid = fork();
        if (m_pid == 0) {
            dup2(in[0], STDIN_FILENO);
            dup2(out[1], STDOUT_FILENO);
            for (const int end : {in[0], in[1], out[0], out[1]})
                ::close(end);
            std::vector<char *> arguments;
            for (const auto &argument : command)
                arguments.push_back(const_cast<char *>(argument.c_str()));
            arguments.push_back(nullptr);
            execvp(arguments[0], arguments.data());
            _exit(127);
        }
        ::close(in[0]);
        ::close(out[1]);
        m_in = in[1];
        std::string line;
        char byte;
        while (read(out[0], &byte, 1) == 1 && byte != '\n')
            line += byte;
        ::close(out[0]);
        if (line.starts_with("port "))
            m_port = quint16(std::atoi(line.c_str() + 5));
    }
    ~Server()
    {
        ::close(m_in);
        if (m_pid > 0)
            waitpid(m_pid, nullptr, 0);
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    quint16 port() const { return m_port; }
    double processorSeconds() const
    {
        clockid_t clock;
        timespec used{};
        if (clock_getcpuclockid(m_pid, &clock) == 0)
            clock_gettime(clock, &used);
        return double(used.tv_sec) + double(used.tv_nsec) * 1e-9;
    }

private:
    pid_t m_pid = -1;
    int m_in = -1;
    quint16 m_port = 0;
};

/// One server with its receivers, measured in short rounds between which the other has its turn, so
/// that whatever else the machine does meets both.
class Contestant
{
public:
    Contestant(const std::vector<std::string> &command, int sessions)
        : m_server(command)
        , m_client(m_server.port(), sessions, payload)
    {}
    bool isReady() const { return m_client.isReady(); }

    /// Deliveries per second of this round; 0 when it failed.
    double round(int burst, double seconds)
    {
        const double before = m_server.processorSeconds();
        const auto start = std::chrono::steady_clock::now();
        const double rate = m_client.run(burst, seconds);
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
        m_rates.push_back(rate);
        m_costs.push_back((m_server.processorSeconds() - before) / (rate * elapsed.count()) * 1e6);
        return rate;
    }
    /// The medians of the rounds since the last clear().
    double rate() const { return median(m_rates); }
    double microseconds() const { return median(m_costs); }
    void clear()
    {
        m_rates.clear();
        m_costs.clear();
    }

    static double median(std::vector<double> values)
    {
        std::ranges::sort(values);
        return values.empty() ? 0 : values[values.size() / 2];
    }

private:
    Server m_server;
    FanoutClient m_client;
    std::vector<double> m_rates;
    std::vector<double> m_costs;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--serve")
        return serve();
    std::signal(SIGPIPE, SIG_IGN);
    const int sessions = argc > 1 ? std::atoi(argv[1]) : 1000;
    const double seconds = argc > 2 ? std::atof(argv[2]) : 6;
    const std::string modules = WHEELHOUSE_SOURCE_DIR "/build/node/node_modules";
    const std::string script = WHEELHOUSE_SOURCE_DIR "/bench/fanout_ws.js";
    const bool hasRival = std::filesystem::exists(modules + "/ws");
    setenv("NODE_PATH", modules.c_str(), 1);
    if (!hasRival)
        std::printf("no ws package in build/node, so nothing to compare with: ./dev bench installs "
                    "it where there is npm\n");

    std::printf("%d sessions, %zu bytes a frame, medians of %d rounds\n", sessions, payload.size(),
                rounds);
    Contestant ours({argv[0], "--serve"}, sessions);
    std::optional<Contestant> rival;
    if (hasRival)
        rival.emplace(std::vector<std::string>{"node", script, payload}, sessions);
    if (!ours.isReady() || (rival && !rival->isReady())) {
        std::printf("a server did not start\n");
        return 1;
    }
    for (const int burst : {1, 10}) {
        std::vector<double> ratios;
        ours.round(burst, seconds / rounds);
        if (rival)
            rival->round(burst, seconds / rounds);
        ours.clear();
        if (rival)
            rival->clear();
        for (int i = 0; i < rounds; ++i) {
            const double rate = ours.round(burst, seconds / rounds);
            if (rate == 0)
                return 1;
            if (rival)
                ratios.push_back(rate / rival->round(burst, seconds / rounds));
        }
        std::printf("%2d a turn: ours %9.0f deliveries/s  %.2f us", burst, ours.rate(),
                    ours.microseconds());
        if (rival)
            std::printf("   node ws %9.0f  %.2f us   ratio %.2f, for the same processor time %.2f",
                        rival->rate(), rival->microseconds(), Contestant::median(ratios),
                        rival->microseconds() / ours.microseconds());
        std::printf("\n");
    }
    return 0;
}
