package org.cxmaturity.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that a generator makes of the API's description, and a program that calls the API by it. */
class GeneratedClientTest {
    private static final Path GENERATOR = Path.of("target", "client-generator");
    private static final String CALLS = """
            import client.ApiClient;
            import client.ApiException;
            import client.api.*;
            import client.model.*;
            import com.fasterxml.jackson.databind.ObjectMapper;

            public class Calls {
                public static void main(String[] arguments) throws Exception {
                    ApiClient api = new ApiClient();
                    api.updateBaseUri(arguments[0]);
                    api.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + arguments[1]));
                    Client bakery = new ClientsApi(api)
                            .takeClient(new ObjectMapper().readTree("{\\"name\\": \\"Generated Bakery\\"}"), null);
                    System.out.println(bakery.getName());
                    System.out.println(new ResultApi(api)
                            .assess(bakery.getId(), null, null, null, false)
                            .path("placements")
                            .path(0)
                            .path("name")
                            .asText());
                    AssessmentOnRecord made = new RecordApi(api)
                            .recordAssessment(bakery.getId(), "once", new AssessmentToRecord().note("By a program"));
                    System.out.println(made.getRecord() + " " + made.getPlacements().get(0).getName());
                    System.out.println(new ClientsApi(api).listClients(false, null, null).size());
                    try {
                        new ClientsApi(api).readClient(java.util.UUID.randomUUID());
                    } catch (ApiException refused) {
                        System.out.println(refused.getCode());
                    }
                }
            }
            """;

    @TempDir
    Path directory = Path.of("");

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Documents of the public formats, and bodies that may be one of them, are taken as JSON. */
    private static String asJson() throws IOException {
        return Stream.concat(
                        DescriptionEndpoints.whole().at("/components/schemas").propertyNames().stream()
                                .filter(each -> each.contains("Document")),
                        Stream.of("takeClient_request", "suppose_200_response"))
                .map(each -> each + "=JsonNode")
                .collect(Collectors.joining(","));
    }

    private List<String> generated(Path description) throws IOException, InterruptedException {
        Path out = directory.resolve("out");
        run(List.of(
                java(),
                "-jar",
                GENERATOR.resolve("openapi-generator-cli.jar").toString(),
                "generate",
                "-g",
                "java",
                "-i",
                description.toString(),
                "-o",
                out.toString(),
                "--library",
                "native",
                "--additional-properties",
                "openApiNullable=false,useJakartaEe=true,apiPackage=client.api,modelPackage=client.model,invokerPackage=client",
                "--schema-mappings",
                asJson(),
                "--import-mappings",
                "JsonNode=com.fasterxml.jackson.databind.JsonNode",
                "--global-property",
                "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"));
        try (Stream<Path> all = Files.walk(out.resolve("src/main/java"))) {
            return all.map(Path::toString)
                    .filter(each -> each.endsWith(".java") && !each.contains("Document"))
                    .toList();
        }
    }

    @Test
    void a_program_calls_the_api_by_a_client_that_was_made_of_its_description() throws Exception {
        Path description = directory.resolve("openapi.json");
        Files.writeString(description, DescriptionEndpoints.whole().toString());
        Path classes = Files.createDirectory(directory.resolve("classes"));
        String path = String.join(
                File.pathSeparator,
                classes.toString(),
                GENERATOR.resolve("jackson-datatype-jsr310.jar").toString(),
                System.getProperty("java.class.path"));
        List<String> compiled =
                new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp", path));
        compiled.addAll(generated(description));
        compiled.add(Files.writeString(directory.resolve("Calls.java"), CALLS).toString());
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, compiled.toArray(String[]::new)))
                .isZero();

        try (ApiServer server = ApiServer.start(directory.resolve("data"))) {
            String token = server.token("scope=READ&scope=WRITE&scope=RECORD");

            assertThat(run(List.of(java(), "-cp", path, "Calls", server.address() + "/api/v1", token))
                            .lines())
                    .containsExactly("Generated Bakery", "Initial", "1 Initial", "1", "404");
        }
    }
}
