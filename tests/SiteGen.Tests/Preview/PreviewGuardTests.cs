// serve answers this computer only: no page of another site reads what is not published yet, and nobody keeps it waiting.
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using SiteGen.Commands;
using SiteGen.Preview;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Preview;

public sealed class PreviewGuardTests : IAsyncLifetime
{
    private readonly CaseFolder folder = new();
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private WebApplication server = null!;

    private Uri Address => new(server.Urls.Single());

    public async Task InitializeAsync()
    {
        var preview = new LivePreview(new(folder.Data, folder.Input, ""));
        preview.Refresh();
        server = PreviewServer.Create(preview, 0, "ja");
        await server.StartAsync();
        client.BaseAddress = Address;
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:5080", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:1", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost.evil.example", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.BadRequest)]
    [InlineData("sitegen.localhost", HttpStatusCode.BadRequest)]
    [InlineData("192.168.0.1", HttpStatusCode.BadRequest)]
    public async Task Only_the_names_of_this_computer_are_answered(string host, HttpStatusCode expected)
    {
        foreach (var address in new[] { "/", "/data/observations.csv", "/_preview/preview.js" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Host = host;

            var answer = await client.SendAsync(request);

            Assert.Equal(expected, answer.StatusCode);
            if (expected != HttpStatusCode.OK)
                Assert.DoesNotContain("128", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/data/observations.csv")]
    [InlineData("/data/sample/observations.json")]
    [InlineData("/sample/feed.xml")]
    [InlineData("/")]
    public async Task No_page_elsewhere_may_read_the_figures(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Origin", "http://evil.example");

        var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain(answer.Headers, h => h.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task Nothing_but_reading_is_answered(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/");

        var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task The_head_alone_is_answered_without_a_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/sample/");

        var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Half_a_request_is_given_up()
    {
        using var half = new TcpClient();
        await half.ConnectAsync(IPAddress.Loopback, Address.Port);
        await half.GetStream().WriteAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));

        using var stop = new CancellationTokenSource(PreviewServer.HalfRequest * 6);
        using var answer = new StreamReader(half.GetStream());

        Assert.StartsWith("HTTP/1.1 408", await answer.ReadToEndAsync(stop.Token), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "ほかのプログラムが使っています", "使えません(Permission denied)")]
    [InlineData("en", "in use by another program", "cannot be used (Permission denied)")]
    public void A_port_that_cannot_be_had_is_said_in_words(string language, string used, string forbidden)
    {
        Assert.Contains(
            used, PreviewServer.PortTrouble(new IOException("", new AddressInUseException("")), 80, language), StringComparison.Ordinal);
        Assert.Contains(forbidden, PreviewServer.PortTrouble(new IOException("Permission denied"), 80, language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("2147483648")]
    [InlineData("http")]
    [InlineData("")]
    public void A_port_that_cannot_be_is_refused_before_anything_starts(string port)
    {
        var printed = new StringWriter();

        Assert.Equal(ExitCode.WrongUse,
            CommandLine.Run(["serve", "--data", folder.Data, "--input", folder.Input, "--port", port], printed, printed));
    }
}
