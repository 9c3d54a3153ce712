// The comment under a pull request: made on the trusted side, from data that the pull request's own program wrote.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SiteGen.Tests.Publish;

public sealed class CommentTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";
    private const string Unreadable = "このコミットの結果は読めませんでした。";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly string root = Directory.CreateTempSubdirectory("sitegen-comment-").FullName;

    public CommentTests()
    {
        foreach (var folder in new[] { ".ci", "bin", "report" }) Directory.CreateDirectory(PathOf(folder));
        foreach (var file in new[] { ".ci/comment", ".ci/comment.mjs" }) File.Copy(Repository.PathOf(file), PathOf(file));
        // GitHub's own program, played: it answers from files, and notes what it is told to write.
        File.WriteAllText(PathOf("bin/gh"), """
            #!/bin/bash
            case "$*" in
              *--method*) echo "$1 $2 $3 $4" >>"$ROOT/log"; last=${@: -1}; cp "${last#body=@}" "$ROOT/body" ;;
              *"--jq .head.sha"*) cat "$ROOT/head" ;;
              *"/files"*) cat "$ROOT/files" ;;
              *"/comments"*) cat "$ROOT/comments" ;;
            esac
            """);
        Shell.Run(root, "/usr/bin/chmod", ["+x", PathOf("bin/gh")]);
        Put("head", Commit);
        Files("data/otaru/actuals/2016.csv");
        Put("comments", "[[]]");
        Put("report/number", "7\n");
        Check();
        Diff();
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private const string Messages = "https://github.example/c/s/blob/main/docs/staff/messages.ja.md";

    [Fact]
    public void The_text_is_made_of_counts_problems_and_changes()
    {
        Check(Problem("error", "not-a-number", "kushiro/actuals/2017.csv", "5", "「5」は数として読めません。"));

        Assert.Equal($"""
            <!-- sitegen-report -->
            # データの確認

            コミット 0123456 の結果です。

            **エラー 1件、警告 0件、お知らせ 0件**

            エラーがあるため、まだ公開できません。直し方は [メッセージの一覧]({Messages}) にあります。

            ````text
            kushiro/actuals/2017.csv
              エラー 27行目 value (E) セル「5」 [not-a-number]
                「5」は数として読めません。
                → 数だけを書いてください。
            ````

            """.ReplaceLineEndings("\n"), Comment());
    }

    [Fact]
    public void Without_errors_it_says_what_changes_on_the_site()
    {
        Diff(["交通事故: 実績値 128件 → 145件"]);

        Assert.EndsWith(
            "## サイトで変わるところ\n\n### 小樽市 目標1\n\n- 交通事故: 実績値 128件 → 145件\n", Comment(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[here](https://evil.example)", "[here](")]
    [InlineData("@everyone", "@everyone")]
    [InlineData("<img src=x onerror=alert(1)>", "- <img")]
    [InlineData("![x](https://evil.example/x.png)", "![x]")]
    [InlineData("fixes #12", " #12")]
    [InlineData("https://evil.example", "https://evil")]
    [InlineData("**エラー 0件**", "**エラー 0件**\n")]
    [InlineData("ok\n# エラー 0件", "\n# エラー")]
    [InlineData("safe\u202Etxt.exe", "\u202E")]
    public void Nothing_that_the_data_say_becomes_markup(string text, string never)
    {
        Diff([text]);

        Assert.DoesNotContain(never, Comment().Split("## サイトで変わるところ")[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("````\n# エラー 0件")]
    [InlineData("`````")]
    [InlineData("x\u2028````\u2028@everyone")]
    [InlineData("<!-- sitegen-report -->\n````")]
    public void No_cell_file_name_or_message_ends_the_block_of_the_problems(string text)
    {
        Check(Problem("error", "not-a-number", text, text, text));

        Assert.Equal(2, Comment().Split('\n').Count(l => l.TrimStart().StartsWith("````", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""{"errors":0,"warnings":0,"notices":0,"problems":[{"severity":"error"}]}""")]
    [InlineData("""{"errors":0,"warnings":0,"notices":0}""")]
    [InlineData("""{"errors":-1,"warnings":0,"notices":0,"problems":[]}""")]
    [InlineData("""{"errors":"0 **all fine**","warnings":0,"notices":0,"problems":[]}""")]
    [InlineData("""[]""")]
    [InlineData("""# 0 errors""")]
    [InlineData("")]
    public void What_is_no_such_data_is_not_repeated(string check)
    {
        Put("report/check.json", check);

        Assert.Equal($"<!-- sitegen-report -->\n# データの確認\n\n{Unreadable}「Checks」の「データの確認」を見てください。\n", Comment());
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("notice", 2)]
    public void Counts_that_do_not_agree_with_the_list_are_not_believed(string severity, int errors)
    {
        Check(Problem(severity, "not-a-number", "a.csv", "5", "x"));
        var given = JsonNode.Parse(File.ReadAllText(PathOf("report/check.json")))!;
        given["errors"] = errors;
        Put("report/check.json", given.ToJsonString());

        Assert.Contains(Unreadable, Comment(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src/SiteGen/Commands/ProblemJson.cs")]
    [InlineData(".ci/report")]
    [InlineData(".github/workflows/check.yml")]
    [InlineData("database/x")]
    public void A_pull_request_that_changes_the_program_is_said_to_report_on_itself(string file)
    {
        Files("data/otaru/plan.csv", file);

        Assert.Contains("変えられたプログラムが出したものです", Comment(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("failure")]
    [InlineData("cancelled")]
    [InlineData("")]
    public void No_errors_are_not_believed_when_the_check_has_failed(string conclusion) =>
        Assert.Contains("確認は最後まで終わっていません", Comment(conclusion), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_moves_from_the_program_into_the_data_changes_the_program()
    {
        Put("files", """[[{"filename":"data/otaru/x.csv","previous_filename":"src/SiteGen/Program.cs"}]]""");

        Assert.Contains("変えられたプログラムが出したものです", Comment(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_figures_that_passes_has_no_warning() =>
        Assert.DoesNotContain("⚠️", Comment(), StringComparison.Ordinal);

    [Theory]
    [InlineData(5000, 10)]
    [InlineData(10, 50_000)]
    [InlineData(500, 1000)]
    public void However_much_was_found_the_comment_has_a_length_that_GitHub_takes(int problems, int letters)
    {
        var said = new string('長', letters);
        Check([.. Enumerable.Repeat(Problem("notice", "not-a-number", said, said, said), problems)]);
        Diff([.. Enumerable.Repeat(said, problems)]);

        var comment = Comment();

        Assert.InRange(comment.Length, 1000, 62_000);
        Assert.Equal(0, comment.Split('\n').Count(l => l.StartsWith("````", StringComparison.Ordinal)) % 2);
    }

    [Fact]
    public void A_report_of_30_MB_is_not_read()
    {
        Put("report/check.json", new string(' ', 30_000_000) + File.ReadAllText(PathOf("report/check.json")));

        Assert.Contains(Unreadable, Comment(), StringComparison.Ordinal);
    }

    [Fact]
    public void Our_own_comment_is_renewed()
    {
        Put("comments",
            Comments(("someone", "<!-- sitegen-report -->", 1),
                ("github-actions[bot]", "<!-- sitegen-report -->\nold", 2),
                ("github-actions[bot]", "later", 3)));

        Comment();

        Assert.Equal("api --method PATCH repos/c/s/issues/comments/2", Log());
    }

    [Theory]
    [InlineData("someone", "<!-- sitegen-report -->\n# データの確認")]
    [InlineData("github-actions[bot]", "Another workflow.\n<!-- sitegen-report -->")]
    [InlineData("github-actions[bot]", " <!-- sitegen-report -->")]
    [InlineData("github-actions", "<!-- sitegen-report -->")]
    public void A_comment_with_a_false_mark_is_left_alone(string author, string body)
    {
        Put("comments", Comments((author, body, 1)));

        Comment();

        Assert.Equal("api --method POST repos/c/s/issues/7/comments", Log());
    }

    [Theory]
    [InlineData("7; rm -rf /")]
    [InlineData("$(touch x)")]
    [InlineData("7/../8")]
    [InlineData("-1")]
    [InlineData("")]
    [InlineData("99999999999999999999999")]
    public void A_number_that_is_none_writes_nothing(string number)
    {
        Put("report/number", number);

        Assert.Equal(1, Run("success").Code);
        Assert.False(File.Exists(PathOf("log")));
    }

    [Fact]
    public void A_pull_request_that_has_moved_on_gets_no_old_report()
    {
        Put("head", "ffffffffffffffffffffffffffffffffffffffff");

        Assert.Equal((0, "The pull request has moved on.\n"), Run("success"));
        Assert.False(File.Exists(PathOf("log")));
    }

    private string Comment(string conclusion = "success")
    {
        var (code, output) = Run(conclusion);
        Assert.True(code == 0, output);
        return File.ReadAllText(PathOf("body"));
    }

    private (int Code, string Output) Run(string conclusion) =>
        Shell.Run(root, "/usr/bin/bash", [".ci/comment", "report"], new Dictionary<string, string>
        {
            ["PATH"] = $"{PathOf("bin")}:{Environment.GetEnvironmentVariable("PATH")}",
            ["ROOT"] = root,
            ["COMMIT"] = Commit,
            ["CONCLUSION"] = conclusion,
            ["GH_REPO"] = "c/s",
            ["GITHUB_REPOSITORY"] = "c/s",
            ["GITHUB_SERVER_URL"] = "https://github.example",
        });

    private string Log() => File.ReadAllText(PathOf("log")).Trim();

    private void Check(params JsonObject[] problems) => Put("report/check.json", new JsonObject
    {
        ["errors"] = problems.Count(p => (string?)p["severity"] == "error"),
        ["warnings"] = problems.Count(p => (string?)p["severity"] == "warning"),
        ["notices"] = problems.Count(p => (string?)p["severity"] == "notice"),
        ["problems"] = new JsonArray([.. problems.Select(p => p.DeepClone())]),
    }.ToJsonString(Plain));

    private void Diff(params string[] lines) => Put("report/diff.json", JsonSerializer.Serialize(new
    {
        sections = new[] {
            new { plan = "otaru", heading = "小樽市", goal = "目標1", lines = lines.Select(l => new { text = l, status = "" }) } },
        added = Array.Empty<string>(),
        removed = Array.Empty<string>(),
        other = Array.Empty<string>(),
    }, Plain));

    private static JsonObject Problem(string severity, string code, string file, string cell, string message) => new()
    {
        ["severity"] = severity,
        ["code"] = code,
        ["file"] = file,
        ["line"] = 27,
        ["row"] = 27,
        ["column"] = "value (E)",
        ["cell"] = cell,
        ["message"] = new JsonObject { ["ja"] = message, ["en"] = "" },
        ["remedy"] = new JsonObject { ["ja"] = "数だけを書いてください。", ["en"] = "" },
    };

    private static string Comments(params (string Author, string Body, int Id)[] comments) =>
        JsonSerializer.Serialize(comments.Select(c => new[] { new { id = c.Id, body = c.Body, user = new { login = c.Author } } }), Plain);

    private void Files(params string[] files) =>
        Put("files", JsonSerializer.Serialize(files.Select(f => new[] { new { filename = f } }), Plain));

    private void Put(string file, string text) => File.WriteAllText(PathOf(file), text);

    private string PathOf(string path) => Path.Combine(root, path);
}
