// Follows the remedy of every message on the message's case folder: the message must be gone, and none come in its place.
using System.Text.Json;
using SiteGen.Commands;

namespace SiteGen.Tests.Cases;

public sealed class RemedyTests
{
    public static TheoryData<string> Names => [.. Remedies.Edits.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_remedy_that_is_followed_leads_to_a_clean_check(string name)
    {
        using var folder = new CaseFolder(name);
        var remedy = Remedies.Edits[name];
        Assert.Contains(Problems(folder), p => p.Code == Code(name) && p.Remedy.Contains(remedy.Says, StringComparison.Ordinal));

        remedy.Do(folder.Root);

        Assert.DoesNotContain(Problems(folder), p => p.Code == Code(name) || p.Severity == "error");
    }

    [Fact]
    public void Every_message_has_a_remedy_that_is_followed_or_a_reason_why_none_can_be()
    {
        var codes = CaseFolder.Names.Select(Code).Distinct().ToList();
        var followed = Remedies.Edits.Keys.Select(Code).Distinct().ToList();

        Assert.Empty(codes.Except(followed).Except(Remedies.NoEdit.Keys));
        Assert.Empty(followed.Intersect(Remedies.NoEdit.Keys));
        Assert.Empty(Remedies.NoEdit.Keys.Except(codes));
    }

    private static string Code(string name) => name.Split('.')[0];

    private static List<(string Code, string Severity, string Remedy)> Problems(CaseFolder folder)
    {
        var output = new StringWriter();
        CommandLine.Run(["check", "--data", folder.Data, "--input", folder.Input, "--format", "json"], output, output);
        using var report = JsonDocument.Parse(output.ToString());
        return [.. report.RootElement.GetProperty("problems").EnumerateArray().Select(p =>
            (Word(p, "code"), Word(p, "severity"), p.GetProperty("remedy").GetProperty("en").GetString()!))];
    }

    private static string Word(JsonElement problem, string name) => problem.GetProperty(name).GetString()!;
}
