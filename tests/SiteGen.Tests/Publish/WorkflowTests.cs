// The workflows on GitHub, read by a YAML parser: named, pinned, with the least rights, and calling only what is there.
using System.Text.RegularExpressions;
using SiteGen.Commands;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Publish;

public sealed class WorkflowTests
{
    private static readonly string Folder = Repository.PathOf(".github", "workflows");

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_workflow_job_and_step_has_a_name_and_every_job_an_end(string file)
    {
        var workflow = Read(file);

        Assert.NotEmpty(Text(workflow, "name"));
        Assert.All(Jobs(workflow), job => Assert.NotEmpty(Text(job, "name")));
        Assert.All(Jobs(workflow).Where(j => Text(j, "uses").Length == 0),
            job => Assert.True(
                Text(job, "name").Length > 0
                    && int.Parse(Text(job, "timeout-minutes"), System.Globalization.CultureInfo.InvariantCulture) <= 60));
        Assert.All(Jobs(workflow).SelectMany(Steps), step => Assert.NotEmpty(Text(step, "name")));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_action_is_pinned_to_a_commit_with_its_version_beside_it(string file)
    {
        var uses = File.ReadLines(Path.Combine(Folder, file))
            .Where(l => l.Contains("uses:", StringComparison.Ordinal) && !l.Contains("uses: ./", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, u => Assert.Matches(@"uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", u));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_others_wrote_reaches_a_script_only_as_a_variable(string file) =>
        Assert.All(Jobs(Read(file)).SelectMany(Steps), step => Assert.DoesNotContain("${{", Text(step, "run"), StringComparison.Ordinal));

    [Theory]
    [InlineData("check.yml", "contents: read")]
    [InlineData("tests.yml", "contents: read")]
    [InlineData("comment.yml", "")]
    [InlineData("new-plan.yml", "")]
    [InlineData("new-year.yml", "")]
    public void A_workflow_has_no_more_rights_than_it_needs(string file, string rights) =>
        Assert.Equal(rights, Rights(Read(file)));

    [Fact]
    public void The_workflow_that_may_comment_fetches_and_runs_nothing_of_the_pull_request()
    {
        var job = Assert.Single(Jobs(Read("comment.yml")));

        Assert.Equal("actions: read, contents: read, pull-requests: write", Rights(job));
        Assert.Equal("${{ github.event.repository.default_branch }}", Assert.Single(Checkouts(job))["with"]["ref"].ToString());
        Assert.Equal([".ci/comment report"], Steps(job).Select(s => Text(s, "run")).Where(r => r.Length > 0));
        Assert.Equal([Text(Read("check.yml"), "name")],
            ((YamlSequenceNode)Read("comment.yml")["on"]["workflow_run"]["workflows"]).Select(n => n.ToString()));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_token_lies_in_the_configuration_of_git(string file) =>
        Assert.All(Jobs(Read(file)).SelectMany(Checkouts), c => Assert.Equal("false", c["with"]["persist-credentials"].ToString()));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_job_that_may_write_runs_no_packages(string file)
    {
        var writing =
            Jobs(Read(file)).Where(j => j.Children.ContainsKey("permissions") && Rights(j).Contains("write", StringComparison.Ordinal));

        Assert.All(writing,
            j => Assert.DoesNotMatch("dotnet|npm|\\.ci/(run|report|sdk)", string.Concat(Steps(j).Select(s => Text(s, "run")))));
    }

    [Theory]
    [InlineData("new-year.yml")]
    [InlineData("new-plan.yml")]
    public void A_pull_request_that_a_workflow_opens_is_checked_and_reported_in_the_same_run(string file)
    {
        var jobs = Jobs(Read(file)).ToList();

        Assert.Equal(["", "", "./.github/workflows/check.yml", "./.github/workflows/comment.yml"], jobs.Select(j => Text(j, "uses")));
        string[] rights = ["contents: read", "contents: write, pull-requests: write", "contents: read",
            "actions: read, contents: read, pull-requests: write"];
        Assert.Equal(rights, jobs.Select(Rights));
        Assert.Equal("always() && needs.open.result == 'success'", Text(jobs[3], "if"));
        Assert.All(jobs.Skip(2), j => Assert.Equal(Inputs(Text(j, "uses")), Keys(j["with"])));
    }

    [Fact]
    public void Packages_come_from_the_lock_files_only()
    {
        string[] building = ["check.yml", "new-year.yml", "new-plan.yml"];

        Assert.All(building,
            f => Assert.Contains("dotnet restore src/SiteGen --locked-mode", Jobs(Read(f)).SelectMany(Steps).Select(s => Text(s, "run"))));
        Assert.Contains(
            "\ndotnet restore --nologo -v quiet --locked-mode\n", File.ReadAllText(Repository.PathOf(".ci/run")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_secret_is_asked_for() =>
        Assert.DoesNotMatch("secrets\\.|pull_request_target", string.Concat(Directory.GetFiles(Folder).Select(File.ReadAllText)));

    [Fact]
    public void The_history_is_fetched_whole_where_changes_are_compared() =>
        Assert.All(Jobs(Read("check.yml")), j => Assert.Equal("0", Steps(j).First()["with"]["fetch-depth"].ToString()));

    [Fact]
    public void Every_script_and_command_that_a_step_runs_is_there()
    {
        var scripts = Directory.GetFiles(Folder)
            .Select(Path.GetFileName)
            .SelectMany(f => Jobs(Read(f!)).SelectMany(Steps))
            .Select(s => Text(s, "run"))
            .Append(File.ReadAllText(Repository.PathOf(".ci/report")))
            .ToList();

        var files = scripts.SelectMany(s => Regex.Matches(s, @"(?m)^\s*(\.ci/[\w-]+)").Select(m => m.Groups[1].Value)).Distinct().ToList();
        var commands =
            scripts.SelectMany(
                s => Regex.Matches(s, @"(?:src/SiteGen --|\bprogram) ([a-z]+(?: year| plan)?)").Select(m => m.Groups[1].Value))
                .Distinct()
                .Order(StringComparer.Ordinal)
                .ToList();

        Assert.Equal([".ci/comment", ".ci/open-pull-request", ".ci/report", ".ci/run", ".ci/sdk"], files.Order(StringComparer.Ordinal));
        Assert.Equal(["check", "diff", "new plan", "new year"], commands);
        Assert.All(files, f => Assert.Equal(0, Shell.Run(Repository.Root, "test", ["-x", f]).Code));
        Assert.All(commands, c => Assert.Matches($@"(?m)^\s+\S+ {c}\b", HelpOf(c)));
    }

    [Fact]
    public void A_new_year_can_be_prepared_for_every_plan()
    {
        var plans = Directory.GetDirectories(Repository.PathOf("data")).Select(Path.GetFileName).Order(StringComparer.Ordinal);

        Assert.Equal(plans,
            ((YamlSequenceNode)Read("new-year.yml")["on"]["workflow_dispatch"]["inputs"]["plan"]["options"]).Select(n => n.ToString()));
    }

    private static string HelpOf(string command)
    {
        var output = new StringWriter();
        CommandLine.Run([.. command.Split(' '), "--help"], output, output);
        return output.ToString();
    }

    private static YamlMappingNode Read(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Folder, file))));
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }

    private static IEnumerable<YamlMappingNode> Jobs(YamlMappingNode workflow) =>
        ((YamlMappingNode)workflow["jobs"]).Children.Values.Cast<YamlMappingNode>();

    // A job that calls another workflow has no steps of its own.
    private static IEnumerable<YamlMappingNode> Steps(YamlMappingNode job) =>
        job.Children.TryGetValue("steps", out var steps) ? ((YamlSequenceNode)steps).Cast<YamlMappingNode>() : [];

    private static IEnumerable<YamlMappingNode> Checkouts(YamlMappingNode job) =>
        Steps(job).Where(s => Text(s, "uses").StartsWith("actions/checkout@", StringComparison.Ordinal));

    private static IEnumerable<string> Inputs(string workflow) => Keys(Read(Path.GetFileName(workflow))["on"]["workflow_call"]["inputs"]);

    private static IEnumerable<string> Keys(YamlNode node) =>
        ((YamlMappingNode)node).Children.Keys.Select(k => k.ToString()).Order(StringComparer.Ordinal);

    private static string Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : "";

    private static string Rights(YamlMappingNode node) =>
        string.Join(", ", ((YamlMappingNode)node["permissions"]).Children.Select(c => $"{c.Key}: {c.Value}"));
}
