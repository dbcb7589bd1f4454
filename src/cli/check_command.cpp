// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.hpp"
#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "render/audit.hpp"
#include "speech/espeak_engine.hpp"

#include <fmt/format.h>

#include <iostream>

namespace aloud {

namespace {

std::string counted(std::uint64_t count, const std::string& what)
{
    return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

/// Where findings go, in one form or the other.
class Ledger
{
  public:
    virtual ~Ledger() = default;
    virtual void begin(const std::string& document) = 0;
    virtual void tell(const Finding& finding) = 0;
    virtual void end(const Audit& audit) = 0;
    virtual void finish() {}
};

class PlainLedger : public Ledger
{
  public:
    void begin(const std::string& document) override { document_ = printable_line(document); }

    void tell(const Finding& finding) override
    {
        const std::string message = printable_line(finding.message);
        std::cout << (finding.is_fault ? "Fault" : "Note");
        if (message.find(document_) == std::string::npos) // else it says where
            std::cout << (finding.is_fault ? " in " : " on ") << document_
                      << (finding.line > 0 ? fmt::format(", line {}", finding.line) : "");
        std::cout << ": " << message
                  << (finding.count > 1 ? fmt::format(" ({} times)", finding.count) : "") << '\n';
        if (!finding.advice.empty())
            std::cout << "Try: " << printable_line(finding.advice) << '\n';
        if (!finding.lexeme.empty())
            std::cout << "Lexicon: " << printable_line(finding.lexeme) << '\n';
    }

    void end(const Audit& audit) override
    {
        std::cout << fmt::format("{}: {}, {}, {}\n", document_,
                                 counted(audit.sentences, "sentence"),
                                 counted(audit.faults, "fault"), counted(audit.notes, "note"));
    }

  private:
    std::string document_;
};

/// One object; README says what is in it.
class JsonLedger : public Ledger
{
  public:
    JsonLedger() { std::cout << "{\"version\": 1, \"documents\": ["; }

    void begin(const std::string& document) override
    {
        std::cout << (documents_++ > 0 ? ",\n" : "\n") << "{\"document\": " << json_string(document)
                  << ", \"findings\": [";
        findings_ = 0;
    }

    void tell(const Finding& finding) override
    {
        std::cout << (findings_++ > 0 ? ",\n " : "\n ")
                  << fmt::format("{{\"kind\": {}, \"fault\": {}, \"line\": {}, \"count\": {}, "
                                 "\"text\": {}, \"message\": {}, \"advice\": {}, \"said\": {}, "
                                 "\"sounds\": {}, \"lexeme\": {}}}",
                                 json_string(name(finding.kind)), finding.is_fault, finding.line,
                                 finding.count, json_string(finding.text),
                                 json_string(finding.message), json_string(finding.advice),
                                 json_string(finding.said), json_string(finding.sounds),
                                 json_string(finding.lexeme));
    }

    void end(const Audit& audit) override
    {
        std::cout << fmt::format("], \"sentences\": {}, \"faults\": {}, \"notes\": {}}}",
                                 audit.sentences, audit.faults, audit.notes);
    }

    void finish() override { std::cout << "]}\n"; }

  private:
    int documents_ = 0;
    int findings_ = 0;
};

/// Returns whether it has no fault.
bool check(const std::string& path, const Options& options, const RenderSettings& settings,
           Nursery& nursery, Ledger& ledger)
{
    std::vector<Finding> doubts; // about how it was read
    const auto doubt = [&](const std::string& sentence) {
        doubts.push_back({.kind = FindingKind::reading, .is_fault = true, .message = sentence});
    };
    const auto document = open_document(path, options.input_format, doubt);
    ledger.begin(document->name());
    Audit result =
        audit(*document, nursery, settings, [&](const Finding& finding) { ledger.tell(finding); });
    for (const Finding& finding : doubts)
        ledger.tell(finding);
    result.faults += doubts.size();
    ledger.end(result);
    return result.faults == 0;
}

} // namespace

int run_check(const Options& options)
{
    Nursery nursery(make_espeak_engine, 1); // first of all: it forks
    const RenderSettings settings = with_lexicons(options);
    std::unique_ptr<Ledger> ledger;
    if (options.json)
        ledger = std::make_unique<JsonLedger>();
    else
        ledger = std::make_unique<PlainLedger>();
    bool faultless = true;
    for (const std::string& path : options.documents)
        faultless &= check(path, options, settings, nursery, *ledger);
    ledger->finish();
    const int status = finish_output();
    return faultless ? status : exit_failed;
}

} // namespace aloud
